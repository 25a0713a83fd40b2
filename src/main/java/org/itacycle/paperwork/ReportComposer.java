package org.itacycle.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.assessment.RuleSet.RequiredElement;
import org.itacycle.calendar.ReportingRound;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Marked;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Paper;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.table.ColumnSet;
import org.itacycle.paperwork.table.Content;
import org.itacycle.paperwork.table.MeasureTables;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** The report of a round: what was done for every measure, in the columns that the year or the office asks for. */
@Component
class ReportComposer implements PaperComposer {

    private final Documents documents;
    private final Organizations organizations;
    private final YearCalendar calendar;
    private final PaperTexts texts;
    private final PaperSettings settings;
    private final PaperParts parts;
    private final Words words;

    ReportComposer(
            Documents documents,
            Organizations organizations,
            YearCalendar calendar,
            PaperTexts texts,
            PaperSettings settings,
            PaperParts parts,
            Words words) {
        this.documents = documents;
        this.organizations = organizations;
        this.calendar = calendar;
        this.texts = texts;
        this.settings = settings;
        this.parts = parts;
        this.words = words;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.REPORT);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var subject = Objects.requireNonNull(key.subject());
        var data = documents.of(cycle, subject);
        var set = settings.columns(cycle, subject);
        var filled = texts.of(cycle, key);
        var elements = parts.elements(data);
        var round = ReportingRound.of(Objects.requireNonNull(subject.round()));
        var frame = new MeasureTables.Frame(
                organizations.units(cycle.organization()),
                null,
                List.of(),
                calendar.date(cycle, round.cutOff()),
                elements);
        var blocks = new ArrayList<>(parts.head(data, filled));
        blocks.add(parts.map(elements));
        blocks.addAll(measures(data, new MeasureTables(words, set, frame), set, elements));
        blocks.addAll(parts.end(cycle, data, filled));
        return new Paper(
                filled.text("title"), Paper.Format.LANDSCAPE, parts.mark(data), settings.numerals(cycle), blocks);
    }

    private List<Block> measures(
            DocumentData data, MeasureTables tables, ColumnSet set, List<RequiredElement> elements) {
        if (data.measures().isEmpty()) {
            return List.of(Paragraph.of(words.get("plan.no-measures")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(tables.of(words.get("measures"), null, data.measures()));
        elements.stream()
                .filter(element -> !set.elements().contains(element.key()))
                .forEach(element -> blocks.addAll(below(element, tables, data)));
        return blocks;
    }

    /** A required element for which the chosen columns have no place stands below the table. */
    private List<Block> below(RequiredElement element, MeasureTables tables, DocumentData data) {
        var contents = switch (element.key()) {
            case "OUTCOME" -> Stream.of(Content.OUTCOME);
            case "SUGGESTION" -> Stream.of(Content.OBSTACLE, Content.SUGGESTION);
            default -> Stream.<Content>empty();
        };
        var lines = contents.flatMap(content -> tables.list(content, data.measures()).stream())
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, element.text(), Align.LEFT));
        lines.forEach(line -> blocks.add(new Marked(element.key(), PaperParts.running(line))));
        return blocks;
    }
}
