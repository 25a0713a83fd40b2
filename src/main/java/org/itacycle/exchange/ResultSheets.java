package org.itacycle.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.exchange.workbook.FilledSheet.Line;
import org.itacycle.exchange.workbook.FilledWorkbook;
import org.itacycle.imports.ImportPreview.ReadAnalysis;
import org.itacycle.imports.ImportPreview.ReadIndicator;
import org.itacycle.imports.ImportPreview.ReadItem;
import org.itacycle.imports.ImportPreview.ReadOrganization;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.ImportPreview.TableOutline;
import org.jspecify.annotations.Nullable;

/** The sheets about the year, its result and its analyses, as they come back. */
final class ResultSheets {

    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,3})\\b.*", Pattern.DOTALL);

    private final SheetWords words;
    private final FilledWorkbook workbook;
    private final CellValues cells;

    ResultSheets(SheetWords words, FilledWorkbook workbook, CellValues cells) {
        this.words = words;
        this.workbook = workbook;
        this.cells = cells;
    }

    @Nullable
    Integer year() {
        var text = ThaiDates.arabicDigits(about("about.year"));
        return text.matches("2[4-6]\\d\\d") ? Integer.valueOf(text) : null;
    }

    @Nullable
    ReadOrganization organization() {
        var name = about("about.organization");
        return name.isEmpty() ? null : new ReadOrganization(name, null, null, null);
    }

    @Nullable
    ReadScores scores() {
        BigDecimal total = null;
        RatingLevel level = null;
        var instruments = new EnumMap<Instrument, @Nullable BigDecimal>(Instrument.class);
        var indicators = new ArrayList<ReadIndicator>();
        for (var line : lines("indicators")) {
            var subject = cells.text(line, "subject");
            if (subject.equals(words.phrases().get("score.total"))) {
                total = amount(line, "scores.total");
            } else if (subject.equals(words.phrases().get("score.level"))) {
                level = cells.choice(line, "indicators", "amount", "level", RatingLevel.class, "scores.level");
            } else if (isInstrument(subject)) {
                var score = amount(line, "scores.instruments." + subject);
                if (score != null) {
                    instruments.put(Instrument.valueOf(subject), score);
                }
            } else {
                indicator(line, subject, indicators);
            }
        }
        var items = items();
        return total == null && level == null && instruments.isEmpty() && indicators.isEmpty() && items.isEmpty()
                ? null
                : new ReadScores(total, level, instruments, indicators, items);
    }

    List<ReadAnalysis> analyses() {
        var analyses = new ArrayList<ReadAnalysis>();
        for (var line : lines("analyses")) {
            var where = "analyses[" + analyses.size() + "]";
            var text = cells.text(line, "analysis");
            var intent = cells.choice(line, "analyses", "intent", "intent", Intent.class, where + ".intent");
            if (!text.isEmpty() || intent != null) {
                analyses.add(new ReadAnalysis(indicatorOf(cells.text(line, "subject")), text, intent));
            }
        }
        return analyses;
    }

    /** The headers and the number of rows of every sheet. */
    List<TableOutline> outlines() {
        return Stream.of("indicators", "items", "analyses", "measures")
                .map(sheet -> {
                    var lines = lines(sheet);
                    var headers = lines.isEmpty()
                            ? List.<String>of()
                            : lines.get(0).columns().entrySet().stream()
                                    .sorted(Map.Entry.comparingByValue())
                                    .map(Map.Entry::getKey)
                                    .toList();
                    return new TableOutline(headers, lines.size());
                })
                .toList();
    }

    private void indicator(Line line, String subject, List<ReadIndicator> indicators) {
        var number = indicatorOf(subject);
        if (number == null) {
            cells.doubt("subject", line, "indicators", "subject", "scores.indicators");
            return;
        }
        var where = "scores.indicators[" + indicators.size() + "]";
        var score = amount(line, where + ".score");
        var lead = cells.lead(line, "indicators", where + ".lead");
        if (score != null || lead != null) {
            indicators.add(new ReadIndicator(number, score, lead));
        }
    }

    private List<ReadItem> items() {
        var items = new ArrayList<ReadItem>();
        for (var line : lines("items")) {
            var score = cells.score(line, "items", "score", "scores.items[" + items.size() + "].score");
            var comment = cells.optional(line, "comment");
            if (score != null || comment != null) {
                var code = ThaiDates.arabicDigits(cells.text(line, "code"));
                items.add(new ReadItem(code, score, cells.optional(line, "text"), null, comment));
            }
        }
        return items;
    }

    private @Nullable BigDecimal amount(Line line, String where) {
        return cells.score(line, "indicators", "amount", where);
    }

    private List<Line> lines(String sheet) {
        return workbook.lines(words.sheet(sheet));
    }

    private String about(String key) {
        return lines("about").stream()
                .filter(line -> cells.text(line, "field").equals(words.phrases().get(key)))
                .map(line -> cells.text(line, "value"))
                .findFirst()
                .orElse("");
    }

    private static @Nullable Integer indicatorOf(String subject) {
        var number = NUMBER.matcher(ThaiDates.arabicDigits(subject));
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    private static boolean isInstrument(String subject) {
        return Stream.of(Instrument.values())
                .anyMatch(instrument -> instrument.name().equals(subject));
    }
}
