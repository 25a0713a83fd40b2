package org.itacycle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.document.Block;
import org.itacycle.document.Cell;
import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;
import org.itacycle.monitoring.OpenStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The open tasks as a table to take into a meeting. */
@Component
class OpenStepTable {

    private static final List<String> COLUMNS =
            List.of("task", "year", "phase", "unit", "owner", "openedOn", "dueOn", "late", "remindedOn", "comment");

    private final MessageSource messages;

    OpenStepTable(MessageSource messages) {
        this.messages = messages;
    }

    Paper of(List<OpenStep> steps) {
        var columns = COLUMNS.stream()
                .map(key -> Block.Column.of(key, text("web.late.column." + key), 1))
                .toList();
        var rows = steps.stream().map(this::row).toList();
        var table = new Block.Table(text("web.late.title"), columns, false, rows);
        return new Paper(text("web.late.title"), Paper.Format.LANDSCAPE, null, Numerals.ARABIC, List.of(table));
    }

    private Block.Row row(OpenStep step) {
        var cells = Stream.of(
                        step.name(),
                        String.valueOf(step.fiscalYear()),
                        text("web.phase." + step.phase()),
                        step.unitName(),
                        step.owedByName(),
                        day(step.openedOn()),
                        day(step.dueOn()),
                        step.overdue() ? String.valueOf(step.workingDaysLate()) : "",
                        step.reminders().stream()
                                .findFirst()
                                .map(this::reminded)
                                .orElse(""),
                        Optional.ofNullable(step.comment()).orElse(""))
                .map(Cell::of)
                .toList();
        return new Block.Row(cells);
    }

    /** The day of the reminder, and to whom it went. */
    private String reminded(OpenStep.Reminded reminder) {
        var names = String.join(", ", reminder.told());
        return day(reminder.day()) + (names.isEmpty() ? "" : " (" + names + ")");
    }

    private String day(LocalDate day) {
        return ThaiDates.shortArabic(day);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.ROOT);
    }
}
