package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itacycle.TestApplication;
import org.itacycle.imports.HostileFiles;
import org.itacycle.year.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TestApplication
class ImportPreviewTests {

    private static final String PREVIEW = "/api/imports/preview";
    private static final byte[] PLAN = """
        | มาตรการ | ขั้นตอนการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา |
        |---|---|---|---|
        | จัดทำคู่มือการปฏิบัติงาน | ๑. ประชุม<br>๒. เผยแพร่ | สำนักปลัด | ๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙ |
        """.getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext server;

    @Test
    void anyOfficerSeesWhatIsReadInADocument() {
        var answer = finance().callWithFile(PREVIEW + "?fiscalYear=2569", "plan.txt", "text/plain", PLAN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "documentKind",
                        "organization",
                        "resultYear",
                        "measureYear",
                        "round",
                        "scores",
                        "analyses",
                        "measures",
                        "tables",
                        "findings");
        assertThat(answer.body().at("/measures/0/title").asText()).isEqualTo("จัดทำคู่มือการปฏิบัติงาน");
        assertThat(answer.body().at("/measures/0/steps")).hasSize(2);
        assertThat(answer.body().at("/measures/0/units/0").asText()).isEqualTo("สำนักปลัด");
    }

    @Test
    void theSameSheetIsReadFromExcelWithItsSource() throws Exception {
        var answer = finance().callWithFile(PREVIEW + "?include=source", "plan.xlsx", "application/zip", sheet());

        assertThat(answer.body().at("/source/0/rows/1/cells/0/text").asText()).isEqualTo("จัดทำคู่มือ");
        assertThat(answer.body().at("/measures/0/title").asText()).isEqualTo("จัดทำคู่มือ");
        assertThat(answer.body().get("places").isEmpty()).isFalse();
    }

    @Test
    void whatCannotBeReadIsAnsweredInThai() {
        refused(422, "picture-document", send(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        refused(422, "unknown-format", send(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        refused(422, "unreadable-document", send("PK\u0003\u0004 ไม่ครบ".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMissingOrEmptyFileIsNamed() {
        var empty = send(new byte[0]);
        var missing = finance().call("POST", PREVIEW, Map.of());

        refused(400, "invalid-input", empty);
        assertThat(empty.body().at("/missing/0/where").asText()).isEqualTo("file");
        refused(400, "invalid-input", missing);
        assertThat(missing.body().at("/missing/0/where").asText()).isEqualTo("file");
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        refused(413, "too-large", send(new byte[21 << 20]));
        refused(413, "too-large", send(new byte[60 << 20]));
    }

    @Test
    void harmfulFilesDoNotKeepTheServerFromReadingOn() {
        var files = HostileFiles.refused();
        for (var name : List.of("bomb.docx", "bomb-in-strings.xlsx", "entities.docx", "nested.docx", "password.pdf")) {
            var answer = send(files.get(name));

            assertThat(answer.status()).as(name).isIn(413, 422);
            assertThat(answer.body().get("detail").asText()).as(name).matches("(?s).*[ก-๙]{4}.*");
        }

        assertThat(send(PLAN).status()).isEqualTo(200);
        assertThat(uploads()).as("files that uploads left behind").isEmpty();
    }

    /** What the server keeps of uploads while it reads them. */
    private List<Path> uploads() {
        var directory = (File) server.getAttribute(ServletContext.TEMPDIR);
        try (var files = Files.walk(directory.toPath())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void strangersReadNothing() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PREVIEW))
                .POST(BodyPublishers.noBody())
                .build();
        var nobody = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        var unknown = new Caller("http://127.0.0.1:" + port, "nobody").call("POST", PREVIEW, Map.of());

        assertThat(nobody.statusCode()).as("not signed in").isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
    }

    private Caller finance() {
        return new Caller("http://127.0.0.1:" + port, "finance");
    }

    private Answer send(byte[] content) {
        return finance().callWithFile(PREVIEW, "แผน.docx", "application/octet-stream", content);
    }

    private static void refused(int status, String problem, Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().get("type").asText()).isEqualTo("urn:ita:problem:" + problem);
        assertThat(answer.body().get("detail").asText()).matches("(?s).*[ก-๙]{4}.*");
    }

    private static byte[] sheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "มาตรการ", "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา");
            row(sheet, 1, "จัดทำคู่มือ", "๑. ประชุม\n๒. เผยแพร่", "สำนักปลัด", "ตุลาคม ๒๕๖๘");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
