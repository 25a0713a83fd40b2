package org.itacycle.imports.interpretation;

import java.util.List;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.ImportPreview.ImportFinding;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.trace.Trace.Doubt;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says every doubt in a sentence that an office clerk understands. */
final class FindingTexts {

    private final MessageSource messages;

    FindingTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The preview with all doubts as its findings. */
    ImportPreview addTo(ImportPreview preview, Trace trace) {
        List<ImportFinding> findings =
                trace.doubts().stream().map(this::finding).toList();
        return new ImportPreview(
                preview.documentKind(),
                preview.organization(),
                preview.resultYear(),
                preview.measureYear(),
                preview.round(),
                preview.scores(),
                preview.analyses(),
                preview.measures(),
                preview.tables(),
                findings);
    }

    private ImportFinding finding(Doubt doubt) {
        return new ImportFinding(
                doubt.code().name(), doubt.code().severity(), doubt.where(), sentence(doubt), doubt.original());
    }

    /** Numbers are written as they are: years have no thousands. */
    private String sentence(Doubt doubt) {
        var arguments = doubt.arguments().stream()
                .map(argument -> argument instanceof Number ? argument.toString() : argument)
                .toArray();
        return messages.getMessage("imports.finding." + doubt.code(), arguments, LocaleContextHolder.getLocale());
    }
}
