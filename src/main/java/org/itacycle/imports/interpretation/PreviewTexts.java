package org.itacycle.imports.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.jspecify.annotations.Nullable;

/** Every text that stands in a preview. */
final class PreviewTexts {

    private final List<String> texts = new ArrayList<>();

    private PreviewTexts() {}

    static List<String> of(ImportPreview preview) {
        var all = new PreviewTexts();
        all.addScores(preview.scores());
        preview.analyses().forEach(analysis -> all.add(analysis.text()));
        preview.measures().forEach(all::addMeasure);
        preview.tables().forEach(table -> table.headers().forEach(all::add));
        return List.copyOf(all.texts);
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    private void addScores(@Nullable ReadScores scores) {
        if (scores == null) {
            return;
        }
        add(scores.total() == null ? null : scores.total().toPlainString());
        scores.indicators().stream()
                .filter(indicator -> indicator.score() != null)
                .forEach(indicator -> add(String.valueOf(indicator.score())));
        for (var item : scores.items()) {
            add(item.originalCode() == null ? item.text() : item.originalCode() + " " + item.text());
            add(item.score() == null ? null : item.score().toPlainString());
        }
    }

    private void addMeasure(ReadMeasure measure) {
        add(measure.number() + " " + measure.title());
        measure.items().stream().map(MeasureItem::text).forEach(this::add);
        measure.focus().stream().map(Focus::ref).forEach(this::add);
        measure.units().forEach(this::add);
        add(measure.unitsRaw());
        addPeriod(measure.period());
        measure.steps().forEach(this::addStep);
        addList(measure.steps().stream().map(ReadStep::text).toList());
        addList(measure.results());
        addList(measure.outcomes());
        addList(measure.suggestions());
    }

    /** One by one, and one after the other as a cell had them. */
    private void addList(List<String> entries) {
        entries.forEach(this::add);
        add(String.join(" ", entries));
    }

    private void addStep(ReadStep step) {
        add(step.number() + " " + step.text());
        step.units().forEach(this::add);
        add(step.unitsRaw());
        addPeriod(step.period());
        add(step.result());
        add(step.suggestion());
    }

    private void addPeriod(@Nullable ReadPeriod period) {
        add(period == null ? null : period.raw());
    }
}
