package org.itacycle.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.itacycle.TestApplication;
import org.itacycle.year.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan and a report as Word files, out and back, from outside: HTTP only. */
@TestApplication
class WordOverHttpTests {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PLAN = YEAR + "/plan/word";
    private static final String REPORT = YEAR + "/reports/6/word";

    @LocalServerPort
    private int port;

    private Municipality bankum;
    private Caller coordinator;

    @Test
    void thePlanAndAReportComeBackAsTheyWereFilledIn() {
        bankum = new Municipality("http://127.0.0.1:" + port);
        coordinator = bankum.as("coordinator");
        bankum.play("2026-01-12");
        coordinator.post(YEAR + "/cancel", Map.of("reason", "เริ่มใหม่กลางปี"));
        var steps = new YearSteps(bankum, null);
        steps.join();
        thePlanComesBack();
        coordinator.complete("recordAgreedPlan", Map.of("comment", "ตามฉบับที่ลงนาม", "paper", steps.signedPaper()));
        bankum.play("2026-04-01");
        aReportComesBack();
    }

    private void thePlanComesBack() {
        var title = coordinator.get(YEAR + "/measures").get(0).get("title").asText();
        var file = coordinator.download(YEAR + "/plan.docx");
        assertThat(compared(coordinator, PLAN, file)).isEmpty();

        var edited = edited(file, title, title + " ทุกไตรมาส");
        var seen = compared(coordinator, PLAN, edited);
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("after").asText()).endsWith("ทุกไตรมาส");
        var taken = "?take=" + seen.get(0).get("id").asText();
        var stranger = bankum.as("finance").callWithFile(PLAN + "/accept" + taken, "plan.docx", WORD, edited);
        Refusals.assertProblem(403, null, stranger);
        assertThat(compared(coordinator, PLAN + "/accept" + taken, edited)).isEmpty();
        assertThat(coordinator.get(YEAR + "/measures").get(0).get("title").asText())
                .endsWith("ทุกไตรมาส");
        wrongFilesAreRefused(coordinator, PLAN);
    }

    private void aReportComesBack() {
        var finance = bankum.as("finance");
        var file = finance.download(YEAR + "/reports/6/finance.docx");
        assertThat(compared(finance, REPORT, file)).isEmpty();

        var edited = filledIn(file, "อบรมแล้ว ๓๐ คน");
        var seen = compared(finance, REPORT, edited);
        assertThat(seen).hasSize(1);
        var taken = "?take=" + seen.get(0).get("id").asText();
        Refusals.assertProblem(
                403, null, bankum.as("works").callWithFile(REPORT + "/accept" + taken, "r.docx", WORD, edited));
        assertThat(compared(finance, REPORT + "/accept" + taken, edited)).isEmpty();
        assertThat(texts(finance.download(YEAR + "/reports/6/finance.docx"))).contains("อบรมแล้ว ๓๐ คน");
        wrongFilesAreRefused(finance, REPORT);
    }

    private static void wrongFilesAreRefused(Caller caller, String path) {
        var text = "ไม่ใช่ไฟล์ Word".getBytes(UTF_8);
        for (var way : List.of(path, path + "/accept?take=1")) {
            Refusals.assertProblem(400, null, caller.callWithFile(way, "ข้อความ.docx", WORD, text));
            Refusals.assertProblem(400, null, caller.callWithFile(way, "อื่น.docx", WORD, foreign()));
            Refusals.assertProblem(400, "file", caller.callWithFile(way, "ว่าง.docx", WORD, new byte[0]));
        }
    }

    private static JsonNode compared(Caller caller, String path, byte[] file) {
        Answer answer = caller.callWithFile(path, "file.docx", WORD, file);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().get("version").asText()).isNotBlank();
        return answer.body().get("differences");
    }

    private static byte[] edited(byte[] file, String before, String after) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            cells(document).stream()
                    .filter(cell -> cell.getText().contains(before))
                    .findFirst()
                    .ifPresentOrElse(
                            cell -> write(cell, after), () -> assertThat(before).isEmpty());
            return bytes(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes into the first cell of the report that waits for a result. */
    private static byte[] filledIn(byte[] file, String text) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var row = document.getTables().get(document.getTables().size() - 1).getRow(1);
            var free = row.getTableCells().stream()
                    .filter(cell -> cell.getText().isBlank())
                    .findFirst();
            write(free.orElseThrow(), text);
            return bytes(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(XWPFTableCell cell, String text) {
        var paragraph = cell.getParagraphs().get(0);
        while (cell.getParagraphs().size() > 1) {
            cell.removeParagraph(1);
        }
        var runs = paragraph.getRuns();
        var run = runs.isEmpty() ? paragraph.createRun() : Objects.requireNonNull(runs.get(0));
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(1);
        }
        run.setText(text, 0);
    }

    private static List<XWPFTableCell> cells(XWPFDocument document) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .toList();
    }

    private static List<String> texts(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return cells(document).stream().map(XWPFTableCell::getText).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] foreign() {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("หนังสือเวียน");
            return bytes(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
