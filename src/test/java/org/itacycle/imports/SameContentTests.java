package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.itacycle.LibreOffice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content says the same, whatever file it comes in. */
class SameContentTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CONTENT = List.of(
            "documentKind", "organization", "resultYear", "measureYear", "round", "scores", "analyses", "measures");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void asDocx(String document) {
        same(document, "docx", OfficeFiles.docx(parts(document), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void asXlsx(String document) {
        same(document, "xlsx", OfficeFiles.xlsx(parts(document)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void asHtml(String document) {
        same(document, "html", TextFiles.html(parts(document), true).getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void asCsv(String document) {
        same(document, "csv", TextFiles.csv(parts(document)).getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void asDocOfOldWord(String document) {
        same(
                document,
                "doc",
                LibreOffice.in(directory).converted(OfficeFiles.docx(parts(document), true), "document.docx", "doc"));
    }

    /** A PDF does not tell spaces of wrapped lines from real ones. */
    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void asPdf(String document) {
        var pdf = LibreOffice.in(directory).converted(OfficeFiles.docx(parts(document), true), "document.docx", "pdf");
        var read = PreviewFixture.of("document.pdf", pdf);
        assertThat(Golden.of(content(text(document), true)).differences(content(read, true)))
                .isEmpty();
    }

    private static void same(String document, String extension, byte[] file) {
        var text = text(document);
        var read = PreviewFixture.of("document." + extension, file);
        assertThat(Golden.of(content(text, false)).differences(content(read, false)))
                .isEmpty();
        assertThat(codes(read)).as("kinds of findings").isEqualTo(codes(text));
    }

    private static List<FilePart> parts(String document) {
        return SuppliedText.parts(document + ".txt");
    }

    private static JsonNode text(String document) {
        return PreviewFixture.of(document + ".txt", Reading.resource(document + ".txt"));
    }

    private static TreeSet<String> codes(JsonNode preview) {
        var codes = new TreeSet<String>();
        StreamSupport.stream(preview.path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asText())
                // The caption of a table is a cell in Word, on a sheet a line above it.
                .map(code -> code.equals("TEXT_UNPLACED") ? "TEXT_OUTSIDE_TABLES" : code)
                .forEach(codes::add);
        return codes;
    }

    private static JsonNode content(JsonNode preview, boolean withoutSpaces) {
        var content = JSON.createObjectNode();
        CONTENT.forEach(field -> content.set(field, withoutSpaces ? dense(preview.path(field)) : preview.path(field)));
        return content;
    }

    private static JsonNode dense(JsonNode node) {
        if (node instanceof ArrayNode list) {
            var dense = JSON.createArrayNode();
            list.forEach(entry -> dense.add(dense(entry)));
            return dense;
        }
        if (node instanceof ObjectNode object) {
            var dense = JSON.createObjectNode();
            object.properties().forEach(field -> dense.set(field.getKey(), dense(field.getValue())));
            return dense;
        }
        return node.isTextual() ? JSON.getNodeFactory().textNode(node.asText().replaceAll("\\s+", "")) : node;
    }
}
