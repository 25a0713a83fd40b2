package org.itacycle.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.paperwork.SourceCells.items;
import static org.itacycle.paperwork.SourceCells.numbered;
import static org.itacycle.paperwork.SourceCells.period;
import static org.itacycle.paperwork.SourceCells.prose;
import static org.itacycle.paperwork.SourceCells.steps;
import static org.itacycle.paperwork.SourceCells.units;
import static org.itacycle.paperwork.SourceDocument.texts;
import static org.itacycle.paperwork.WrittenTables.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.itacycle.document.Paper;
import org.junit.jupiter.api.Test;

/**
 * Every cell of three published documents comes out again in the columns that the document has, in Word, Excel, JSON and
 * PDF. What is expected is put together from what a person has read in the source.
 */
class SourceDocumentsTests {

    @Test
    void s000HasResultAndOutcomeInOneColumnBeforePeriodAndUnits() throws IOException {
        var source = SourceDocument.read("S000");
        var expected = new ArrayList<List<String>>();
        for (var measure : source.measures()) {
            expected.add(List.of(
                    measure.path("number").asInt() + "." + measure.path("title").asText(),
                    numbered(steps(measure)),
                    numbered(texts(measure.path("results"))),
                    measure.path("period").path("raw").asText(),
                    units(measure)));
        }

        try (var office = source.take()) {
            office.columns("report-12", "combined");
            everyFormatHas(office, office.paper("report-12"), expected);
        }
    }

    @Test
    void s001HasATableForEachIndicatorWithItemScoreAndAnalysis() throws IOException {
        var source = SourceDocument.read("S001");
        var full = Map.of("๑ ตุลาคม - ๓๐ กันยายน ๒๕๖๙", "๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙");
        var expected = new ArrayList<List<String>>();
        for (var measure : source.measures()) {
            int indicator = measure.at("/focus/0/ref").asInt();
            expected.add(List.of(
                    item(source, measure, "text"),
                    item(source, measure, "score"),
                    items(measure).isEmpty() ? measure.path("title").asText() : numbered(items(measure)),
                    source.analysis(indicator),
                    numbered(steps(measure)),
                    period(measure, full),
                    units(measure)));
        }

        try (var office = source.take()) {
            everyFormatHas(office, office.paper("plan"), expected);
        }
    }

    @Test
    void s002HasResultAndOutcomeInColumnsOfTheirOwn() throws IOException {
        var source = SourceDocument.read("S002");
        var full = Map.of("๑ ตุลาคม - ๓๐ กันยายน ๒๕๖๘", "๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘");
        var expected = new ArrayList<List<String>>();
        for (var measure : source.measures()) {
            expected.add(List.of(
                    measure.path("title").asText(),
                    numbered(steps(measure)),
                    units(measure),
                    period(measure, full),
                    prose(texts(measure.path("results"))),
                    prose(texts(measure.path("outcomes")))));
        }

        try (var office = source.take()) {
            office.columns("report-12", "result-outcome");
            everyFormatHas(office, office.paper("report-12"), expected);
        }
    }

    private static void everyFormatHas(PaperOffice office, Paper paper, List<List<String>> cells) throws IOException {
        var expected = cells.stream()
                .map(row -> row.stream().map(WrittenTables::plain).toList())
                .toList();
        assertThat(rows(WrittenTables.word(office, paper), expected)).as("docx").isEqualTo(expected);
        assertThat(rows(WrittenTables.sheet(office, paper), expected))
                .as("xlsx")
                .isEqualTo(expected);
        assertThat(rows(WrittenTables.json(paper), expected)).as("json").isEqualTo(expected);
        var pages = WrittenTables.pdf(office, paper);
        var lost = expected.stream()
                .flatMap(List::stream)
                .filter(cell -> !WrittenTables.holds(pages, cell))
                .toList();
        assertThat(lost).as("pdf").isEmpty();
    }

    /** The rows of the tables of measures; other tables have other numbers of columns. */
    private static List<List<String>> rows(List<List<List<String>>> tables, List<List<String>> expected) {
        int width = expected.get(0).size();
        return tables.stream()
                .filter(table -> table.get(0).size() == width)
                .flatMap(table -> table.stream().skip(1))
                .toList();
    }

    /** The item that the measure answers, as the list of items has it. */
    private static String item(SourceDocument source, JsonNode measure, String field) {
        var code = measure.at("/focus/1/ref").asText();
        var items = source.preview().path("scores").path("items");
        return IntStream.range(0, items.size())
                .mapToObj(items::get)
                .filter(item -> item.path("code").asText().equals(code))
                .map(item -> field.equals("score")
                        ? "%.2f".formatted(item.path("score").asDouble())
                        : code + plain(item.path("text").asText()))
                .findFirst()
                .orElseThrow();
    }
}
