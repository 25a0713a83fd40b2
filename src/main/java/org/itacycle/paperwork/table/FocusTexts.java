package org.itacycle.paperwork.table;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.assessment.AssessmentView.ItemView;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureView;
import org.itacycle.paperwork.Words;
import org.jspecify.annotations.Nullable;

/** What measures answer: items and indicators of the result by name and score, or whatever the office wrote. */
public record FocusTexts(Words words, @Nullable AssessmentView result) {

    /** The indicators that the measure answers, by themselves or by their items, each once in the order it names them. */
    public List<Integer> indicators(MeasureView measure) {
        return measure.focus().stream()
                .flatMap(focus -> indicator(focus).stream())
                .distinct()
                .toList();
    }

    /** The items that the measure answers; the indicators where it names no item, and what stands in words. */
    List<String> names(MeasureView measure) {
        return shown(measure).map(this::name).toList();
    }

    /** The scores of what {@link #names} lists, in the same order. */
    List<String> scores(MeasureView measure) {
        return shown(measure).flatMap(focus -> score(focus).stream()).toList();
    }

    private Stream<Focus> shown(MeasureView measure) {
        var items = measure.focus().stream().anyMatch(focus -> focus.type() == Focus.Type.ITEM);
        return measure.focus().stream().filter(focus -> !items || focus.type() != Focus.Type.INDICATOR);
    }

    private Optional<Integer> indicator(Focus focus) {
        return focus.type() == Focus.Type.ITEM
                ? item(focus).map(ItemView::indicator)
                : indicatorView(focus).map(IndicatorView::number);
    }

    private String name(Focus focus) {
        var known = focus.type() == Focus.Type.ITEM
                ? item(focus)
                        .map(item -> (item.code() + " "
                                        + Optional.ofNullable(item.text()).orElse(""))
                                .strip())
                : indicatorView(focus).map(view -> words.get("indicator", String.valueOf(view.number()), view.name()));
        return known.orElseGet(
                () -> focus.type() == Focus.Type.TOPIC && focus.ref().matches("[0-9๐-๙]+")
                        ? words.get("topic", focus.ref())
                        : focus.ref());
    }

    private Optional<String> score(Focus focus) {
        return (focus.type() == Focus.Type.ITEM
                        ? item(focus).map(ItemView::score)
                        : indicatorView(focus).map(IndicatorView::score))
                .map(score -> score.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private Optional<ItemView> item(Focus focus) {
        return Optional.ofNullable(result)
                .flatMap(view -> view.items().stream()
                        .filter(item -> focus.ref().equalsIgnoreCase(item.code()))
                        .findFirst());
    }

    private Optional<IndicatorView> indicatorView(Focus focus) {
        return focus.type() != Focus.Type.INDICATOR
                ? Optional.empty()
                : Optional.ofNullable(result)
                        .flatMap(view -> view.indicators().stream()
                                .filter(indicator ->
                                        String.valueOf(indicator.number()).equals(focus.ref()))
                                .findFirst());
    }
}
