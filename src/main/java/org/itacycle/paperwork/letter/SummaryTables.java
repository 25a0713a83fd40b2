package org.itacycle.paperwork.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.AssessmentView.IndicatorView;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.measure.Measures;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.Meetings;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two tables of the executive's summary. */
@Component
class SummaryTables {

    private static final int WEAKEST = 3;

    private static final List<ExecutionStatus> STATES = List.of(
            ExecutionStatus.DONE, ExecutionStatus.IN_PROGRESS, ExecutionStatus.NOT_STARTED, ExecutionStatus.UNABLE);

    private final LetterKit kit;
    private final Meetings meetings;
    private final Measures measures;

    SummaryTables(LetterKit kit, Meetings meetings, Measures measures) {
        this.kit = kit;
        this.meetings = meetings;
        this.measures = measures;
    }

    /** The weakest indicators, and how many measures answer each. */
    Block weakest(CycleKey cycle, AssessmentView result) {
        var columns = List.of(
                Column.of("indicator", kit.word("summary.weakest"), 9),
                number("score", kit.word("summary.score"), 3),
                number("previous", kit.word("summary.previous"), 3),
                Column.of("lead", kit.word("column.lead"), 6),
                number("measures", kit.word("column.measures"), 4));
        var rows = result.indicators().stream()
                .filter(indicator -> indicator.score() != null)
                .sorted(Comparator.comparing(indicator -> Objects.requireNonNull(indicator.score())))
                .limit(WEAKEST)
                .map(indicator -> row(cycle, indicator))
                .toList();
        return new Block.Table(kit.word("summary.weakest"), columns, false, rows);
    }

    private Row row(CycleKey cycle, IndicatorView indicator) {
        return new Row(List.of(
                Cell.of(kit.word("summary.indicator", indicator.number(), indicator.name())),
                Cell.of(points(indicator.score())),
                Cell.of(points(indicator.previousScore())),
                Cell.of(LetterKit.orEmpty(indicator.leadName())),
                Cell.of(String.valueOf(
                        measures.answering(cycle, indicator.number()).size()))));
    }

    /** How far the measures of each division are, and all together. */
    Block divisions(CycleKey cycle) {
        var columns = Stream.concat(
                        Stream.of(
                                Column.of("unit", kit.word("column.unit"), 9),
                                number("measures", kit.word("column.measures"), 4)),
                        STATES.stream().map(state -> number(state.name(), kit.word("status." + state), 4)))
                .toList();
        var standing = meetings.standing(cycle);
        var byUnit = standing.stream()
                .collect(Collectors.groupingBy(
                        followUp -> LetterKit.orEmpty(followUp.unit()), LinkedHashMap::new, Collectors.toList()));
        var rows = Stream.concat(
                        byUnit.entrySet().stream().map(SummaryTables::row),
                        Stream.of(strong(row(Map.entry(kit.word("summary.all"), standing)))))
                .toList();
        return new Block.Table(kit.word("summary.progress"), columns, false, rows);
    }

    private static Row row(Map.Entry<String, List<FollowUp>> unit) {
        var counts = STATES.stream()
                .map(state -> unit.getValue().stream()
                        .filter(followUp -> followUp.status() == state)
                        .count());
        return new Row(Stream.concat(
                        Stream.of(unit.getKey(), String.valueOf(unit.getValue().size())), counts.map(String::valueOf))
                .map(Cell::of)
                .toList());
    }

    private static Row strong(Row row) {
        return new Row(row.cells().stream().map(Cell::strong).toList());
    }

    private static Column number(String key, String header, int weight) {
        return new Column(key, header, weight, Align.CENTER, List.of());
    }

    private String points(@Nullable BigDecimal score) {
        return score == null
                ? kit.word("none")
                : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
