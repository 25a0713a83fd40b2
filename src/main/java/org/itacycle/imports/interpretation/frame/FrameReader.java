package org.itacycle.imports.interpretation.frame;

import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.fact.Frame;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;
import org.jspecify.annotations.Nullable;

/** Reads the frame of a document from its text and from the periods in its tables. */
public final class FrameReader {

    private static final Pattern ROUND = Pattern.compile("รอบ(?:ระยะเวลา)?\\s*(6|12)\\s*เดือน");
    private static final Pattern BOTH_ROUNDS =
            Pattern.compile("6\\s*เดือน\\s*(?:และ|/|,|-)\\s*(?:รอบ\\s*)?12\\s*เดือน");

    private final @Nullable Integer fiscalYear;

    /** The year being planned, where the one who imports knows it and the document does not say. */
    public FrameReader(@Nullable Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** The frame; {@code hasMeasures} tells whether a table of measures was found. */
    public Frame read(SourceDocument document, boolean hasMeasures, Trace trace) {
        var organization = new OrganizationReader(document, trace).read();
        var years = new YearReader(document, trace).read(hasMeasures, fiscalYear);
        new OrderYears(document, trace).check();
        return new Frame(organization, years.result(), years.measure(), round(document));
    }

    /** A report says its round in its title; a step that mentions both rounds says nothing. */
    private static @Nullable Integer round(SourceDocument document) {
        for (var block : document.blocks()) {
            if (block instanceof Table) {
                return null;
            }
            var text = Wording.plain(((Paragraph) block).text());
            var found = ROUND.matcher(text);
            if (found.find() && !BOTH_ROUNDS.matcher(text).find()) {
                return Integer.valueOf(found.group(1));
            }
        }
        return null;
    }
}
