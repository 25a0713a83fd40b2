package org.itacycle.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.assessment.Severity;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.exchange.workbook.FilledSheet.Line;
import org.itacycle.imports.ImportPreview.ImportFinding;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.Period;
import org.jspecify.annotations.Nullable;

/** Values of single cells; what cannot be read becomes a finding that names sheet and cell. */
final class CellValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM y", Locale.forLanguageTag("th"))
            .withChronology(ThaiBuddhistChronology.INSTANCE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");

    private final SheetWords words;
    private final TypedFacts facts;
    private final List<ImportFinding> findings = new ArrayList<>();

    CellValues(SheetWords words, TypedFacts facts) {
        this.words = words;
        this.facts = facts;
    }

    List<ImportFinding> findings() {
        return List.copyOf(findings);
    }

    String text(Line line, String field) {
        return line.text(words.column(field));
    }

    @Nullable
    String optional(Line line, String field) {
        var text = text(line, field);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    BigDecimal score(Line line, String sheet, String field, String where) {
        var text = ThaiDates.arabicDigits(text(line, field)).strip();
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }
        doubt("number", line, sheet, field, where);
        return null;
    }

    int number(Line line, String sheet, String field, int otherwise, String where) {
        var text = ThaiDates.arabicDigits(text(line, field)).strip();
        if (text.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            doubt("number", line, sheet, field, where);
        }
        return otherwise;
    }

    <E extends Enum<E>> @Nullable E choice(
            Line line, String sheet, String field, String list, Class<E> type, String where) {
        var text = text(line, field);
        var chosen = words.chosen(list, type, text);
        if (chosen.isEmpty() && !text.isEmpty()) {
            doubt("choice", line, sheet, field, where);
        }
        return chosen.orElse(null);
    }

    /** The code of the division. */
    @Nullable
    String lead(Line line, String sheet, String where) {
        var text = text(line, "lead");
        var code = words.code(text).filter(words.units()::isDivision);
        if (code.isEmpty() && !text.isEmpty()) {
            doubt("unit", line, sheet, "lead", where);
        }
        return code.orElse(null);
    }

    /** The names of the units; a name that leads to another unit is given by its code. */
    List<String> units(Line line, String sheet, String field, String where) {
        var text = text(line, field);
        var lines =
                text.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        var written = lines.stream().allMatch(name -> words.code(name).isPresent())
                ? lines
                : facts.units(text, words.units());
        var units = new ArrayList<String>();
        for (var name : written) {
            var code = words.code(name);
            if (code.isEmpty()) {
                doubt("unit", line, sheet, field, where);
            }
            units.add(code.map(words::unit).orElse(name));
        }
        return units;
    }

    @Nullable
    LocalDate day(Line line, String sheet, String field, String where, @Nullable Integer year) {
        var counted = line.day(words.column(field));
        var text = ThaiDates.arabicDigits(text(line, field));
        if (counted != null || text.isEmpty()) {
            return counted;
        }
        try {
            return LocalDate.from(DAY.parse(text));
        } catch (DateTimeException otherWriting) {
            var period = year == null ? Optional.<Period>empty() : facts.period(text, year);
            if (period.isEmpty()) {
                doubt("day", line, sheet, field, where);
            }
            return period.map(read -> field.toLowerCase(Locale.ROOT).endsWith("end") && read.end() != null
                            ? read.end()
                            : read.start())
                    .orElse(null);
        }
    }

    void doubt(String kind, Line line, String sheet, String field, String where) {
        var column = words.column(field);
        var message = words.phrases().get("cell." + kind, words.sheet(sheet), line.place(column), text(line, field));
        findings.add(new ImportFinding("CELL_UNREADABLE", Severity.WARNING, where, message, text(line, field)));
    }
}
