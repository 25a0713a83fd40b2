package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.itacycle.imports.reader.DocumentReaders;
import org.itacycle.imports.reader.Packed;
import org.itacycle.imports.source.SourceDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent, reading ends with a result or a refusal a person understands: read by a Java of its own, which has no
 * more than 256 MB and an empty directory for temporary files.
 */
class HostileDocumentTests {

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("garbage.docx", "UnknownFormat"),
            Map.entry("empty.docx", "EmptyDocument"),
            Map.entry("bomb.docx", "DocumentTooLarge"),
            Map.entry("bomb-in-sheet.xlsx", "DocumentTooLarge"),
            Map.entry("bomb-in-strings.xlsx", "DocumentTooLarge"),
            Map.entry("entities.docx", "UnreadableDocument"),
            Map.entry("outside.docx", "UnreadableDocument"),
            Map.entry("password.docx", "EncryptedDocument"),
            Map.entry("password.xlsx", "EncryptedDocument"),
            Map.entry("password.doc", "EncryptedDocument"),
            Map.entry("password.pdf", "EncryptedDocument"),
            Map.entry("macro.docm", "MacroDocument"),
            Map.entry("macro.doc", "MacroDocument"),
            Map.entry("picture.docx", "PictureDocument"),
            Map.entry("cut-off.docx", "UnreadableDocument"),
            Map.entry("nested.docx", "DocumentTooLarge"),
            Map.entry("nested.html", "EmptyDocument"),
            Map.entry("long.docx", "DocumentTooLarge"),
            Map.entry("wide.csv", "DocumentTooLarge"));

    private static final String LARGE = "ten-thousand-rows.xlsx";

    @TempDir
    private static Path directory;

    private static Path temporary;
    private static byte[] sheet;
    private static Map<String, String> answers;
    private static Map<String, Long> millis;

    @BeforeAll
    static void readAll() throws Exception {
        temporary = Files.createDirectory(directory.resolve("tmp"));
        var files = new ArrayList<String>();
        for (var file : HostileFiles.refused().entrySet()) {
            files.add(Files.write(directory.resolve(file.getKey()), file.getValue())
                    .toString());
        }
        sheet = sheet();
        files.add(Files.write(directory.resolve(LARGE), sheet).toString());
        answers = new HashMap<>();
        millis = new HashMap<>();
        for (var line : SmallJava.run(directory, temporary, files)) {
            var words = line.split("\t");
            answers.put(words[0], words[1]);
            millis.put(words[0], Long.valueOf(words[2]));
        }
    }

    @Test
    void eachFileIsAnsweredByWhatIsWrongWithIt() {
        assertThat(answers).containsAllEntriesOf(EXPECTED);
    }

    /** Ten thousand measures are read where the machine is quick enough. */
    @Test
    void aSheetOfTenThousandRowsIsReadOrRefused() {
        assertThat(answers.get(LARGE)).isIn("read", "ReadingTookTooLong");
        assertThat(new DocumentReaders().read(LARGE, sheet).tables().get(0).rows())
                .hasSize(10_000);
    }

    @Test
    void noAnswerTakesLongerThanAPersonWaits() {
        assertThat(millis)
                .hasSize(EXPECTED.size() + 1)
                .allSatisfy((file, time) -> assertThat(time)
                        .as(file)
                        .isLessThan(ReadingTimes.USUAL.clock().toMillis()));
    }

    @Test
    void nothingIsLeftOnTheDisk() {
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void eachRefusalHasAThaiSentence() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/imports.properties"), UTF_8)) {
            texts.load(reader);
        }

        assertThat(EXPECTED.values())
                .contains("DocumentTooLarge")
                .allSatisfy(problem -> assertThat(texts.getProperty("problem"
                                + problem.replaceAll("([A-Z])", "-$1")
                                        .toLowerCase(Locale.ROOT)
                                        .replaceFirst("-", ".")))
                        .matches(".*[ก-๙]{4}.*"));
    }

    @Test
    void aFileCutOffAnywhereIsUnreadable() {
        for (int tenths = 1; tenths < 10; tenths++) {
            assertThat(refusal(HostileFiles.cutOff(tenths))).isInstanceOf(UnreadableDocument.class);
        }
    }

    @Test
    void aFileOfSpacesIsEmpty() {
        assertThat(refusal(" \n\n ".getBytes(UTF_8))).isInstanceOf(EmptyDocument.class);
        assertThat(refusal("    ".getBytes(UTF_8))).isInstanceOf(EmptyDocument.class);
        assertThat(refusal(Packed.docx("<w:p/>").bytes())).isInstanceOf(EmptyDocument.class);
    }

    @Test
    void nothingOutsideIsFetched() throws Exception {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";

            assertThat(refusal(HostileFiles.outside(address))).isInstanceOf(UnreadableDocument.class);
            assertThat(refusal(Packed.word("<!DOCTYPE d SYSTEM \"" + address + "\">" + HostileFiles.document("ก"))
                            .bytes()))
                    .isInstanceOf(UnreadableDocument.class);
            assertThat(read(Packed.docx("<w:p><w:r><w:t>ก</w:t></w:r></w:p>")
                            .linked("header", address)
                            .linked("attachedTemplate", address)
                            .bytes()))
                    .isNotNull();
            assertThat(catchThrowable(server::accept)).hasMessageContaining("timed out");
        }
    }

    private static byte[] sheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook(100)) {
            var sheet = workbook.createSheet();
            var headers = List.of("มาตรการ", "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา");
            for (int i = 0; i < 10_000; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < headers.size(); column++) {
                    row.createCell(column).setCellValue(i == 0 ? headers.get(column) : "ข้อความ " + i + " " + column);
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static SourceDocument read(byte[] file) {
        return new DocumentReaders().read("แผน.docx", file);
    }

    private static Throwable refusal(byte[] file) {
        return catchThrowable(() -> read(file));
    }
}
