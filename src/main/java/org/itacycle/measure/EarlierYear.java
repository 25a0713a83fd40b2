package org.itacycle.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.RuleSet;
import org.itacycle.tenancy.CycleKey;

/** Measures of an earlier year in the numbers and codes of another: items keep their keys when their codes change. */
record EarlierYear(CycleKey cycle, RuleSet then, RuleSet now) {

    ProvenMeasure offered(MeasureView measure) {
        var focus = measure.focus().stream().flatMap(this::renamed).toList();
        var indicators = focus.stream()
                .map(each -> Indicators.of(each, now))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        return new ProvenMeasure(
                "own-" + measure.id(),
                null,
                cycle.fiscalYear(),
                new ProvenMeasure.Own(cycle, measure.id()),
                indicators,
                content(measure, focus),
                null);
    }

    private MeasureDraft content(MeasureView measure, List<Focus> focus) {
        return new MeasureDraft(
                measure.title(),
                measure.items(),
                focus,
                null,
                null,
                measure.units(),
                measure.unitsText(),
                null,
                measure.monitoring(),
                measure.steps().stream()
                        .map(step -> new MeasureStep(step.number(), step.label(), step.text(), step.units(), null))
                        .toList());
    }

    private Stream<Focus> renamed(Focus focus) {
        if (focus.type() == Focus.Type.ITEM) {
            return then.item(focus.ref()).flatMap(item -> now.itemByKey(item.key())).stream()
                    .map(item -> new Focus(Focus.Type.ITEM, item.code()));
        }
        return focus.type() == Focus.Type.INDICATOR && !isKnown(focus) ? Stream.empty() : Stream.of(focus);
    }

    private boolean isKnown(Focus indicator) {
        return Indicators.of(indicator, now).flatMap(now::indicator).isPresent();
    }
}
