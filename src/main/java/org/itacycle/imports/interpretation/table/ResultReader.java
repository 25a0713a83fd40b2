package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.interpretation.list.ListSplitter;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.reporting.ExecutionStatus;
import org.jspecify.annotations.Nullable;

/** Reads results, outcomes, suggestions and status of a measure, and gives its steps what is theirs. */
final class ResultReader {

    /** An answer that says there is nothing to say, as the assessment accepts it. */
    private static final String NONE = "ไม่มี";

    private final MeasureDraft draft;
    private final TableStyle style;
    private final StatusWords words;
    private final String path;
    private final Trace trace;

    /** What is said of the measure as a whole. */
    record Results(List<String> results, List<String> outcomes, List<String> suggestions) {}

    ResultReader(MeasureDraft draft, TableStyle style, StatusWords words, String path, Trace trace) {
        this.draft = draft;
        this.style = style;
        this.words = words;
        this.path = path;
        this.trace = trace;
    }

    Results read() {
        var results = entries(ColumnKind.RESULT, "results");
        var outcomes = isOneColumn() ? List.<String>of() : outcomes();
        var suggestions = entries(ColumnKind.SUGGESTION, "suggestions");
        readStatus(results);
        return new Results(results, outcomes, suggestions);
    }

    /** Results and outcomes in one column: S000 writes both under "ผลการวิเคราะห์/ผลลัพธ์". */
    private boolean isOneColumn() {
        return draft.rows()
                .columns()
                .first(ColumnKind.RESULT)
                .filter(column -> column.is(ColumnKind.OUTCOME))
                .isPresent();
    }

    private List<String> entries(ColumnKind kind, String name) {
        var values = StepValues.of(draft, kind, style);
        for (int i = 0; i < draft.steps().size(); i++) {
            var step = draft.steps().get(i);
            var cell = values.of(step);
            if (cell != null) {
                give(step, kind, cell, path + ".steps[" + i + "]");
            }
        }
        var texts = new ArrayList<String>();
        for (var cell : values.ofMeasure()) {
            if (values.unequal()) {
                trace.doubt(
                        FindingCode.LISTS_UNEQUAL,
                        path + "." + name,
                        cell.place(),
                        ListSplitter.oneLine(cell.text()),
                        draft.steps().size());
            }
            add(texts, cell, name);
        }
        return texts;
    }

    private void give(StepDraft step, ColumnKind kind, CellText cell, String at) {
        var text = saying(cell.text());
        var value = new CellText(text, cell.place(), cell.span());
        if (kind == ColumnKind.SUGGESTION) {
            step.suggestion = value;
            trace.read(at + ".suggestion", cell.place());
        } else if (!text.equals(NONE)) {
            step.result = value;
            trace.read(at + ".result", cell.place());
        }
    }

    private void add(List<String> texts, CellText cell, String name) {
        for (var text : ListSplitter.split(cell.text()).texts()) {
            var said = saying(text);
            if (!said.equals(NONE) || name.equals("suggestions")) {
                trace.read(path + "." + name + "[" + texts.size() + "]", cell.place());
                texts.add(said);
            }
        }
    }

    private static String saying(String text) {
        return LeftoverColumns.none(text) ? NONE : ListSplitter.only(text).text();
    }

    private List<String> outcomes() {
        var texts = new ArrayList<String>();
        for (int row = 0; row < draft.rows().count(); row++) {
            draft.value(row, ColumnKind.OUTCOME).filter(CellText::own).ifPresent(cell -> add(texts, cell, "outcomes"));
        }
        return texts;
    }

    private void readStatus(List<String> results) {
        var column = StepValues.of(draft, ColumnKind.STATUS, style);
        for (var step : draft.steps()) {
            var said = column.of(step);
            step.status = said == null ? null : words.startOf(said.text());
            if (step.status == null) {
                step.status = tick(step.row);
            }
            if (step.status == null && step.result != null) {
                step.status = words.startOf(step.result.text());
            }
        }
        column.ofMeasure().forEach(cell -> forAll(words.startOf(cell.text())));
        if (results.size() == 1) {
            forAll(draft.steps().size() == 1 ? words.startOf(results.get(0)) : words.whole(results.get(0)));
        }
    }

    /** A measure that is done is done in all its steps; one that is under way says nothing of the single step. */
    private void forAll(@Nullable ExecutionStatus status) {
        if (status != ExecutionStatus.IN_PROGRESS || draft.steps().size() == 1) {
            draft.steps().stream().filter(step -> step.status == null).forEach(step -> step.status = status);
        }
    }

    private @Nullable ExecutionStatus tick(int row) {
        for (var column : draft.rows().columns().all()) {
            var status = column.kinds().get(0).tick();
            if (status != null && !draft.rows().cell(row, column.index()).isBlank()) {
                return status;
            }
        }
        return null;
    }
}
