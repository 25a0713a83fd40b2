package org.itacycle.evidence;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSnifferTests {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, x.pdf, PDF",
        "ffd8ffe000104a464946, x.jpg, JPEG",
        "89504e470d0a1a0a0000, x.png, PNG",
        "524946460000000057454250, x.webp, WEBP",
        "0000001866747970686569630000, x.heic, HEIC",
        "000000206674797069736f6d0000, x.mp4, MP4",
        "d0cf11e0a1b11ae10000, x.doc, DOC",
        "d0cf11e0a1b11ae10000, x.xls, XLS"
    })
    void theFirstBytesTellTheType(String hex, String name, FileType expected) {
        assertThat(FileSniffer.sniff(HexFormat.of().parseHex(hex), FileName.of(name)))
                .contains(expected);
    }

    @Test
    void officeDocumentsAreToldByTheirEntries() throws IOException {
        assertThat(sniffZip("[Content_Types].xml", "_rels/.rels", "word/document.xml"))
                .contains(FileType.DOCX);
        assertThat(sniffZip("[Content_Types].xml", "xl/workbook.xml")).contains(FileType.XLSX);
        assertThat(sniffZip("docProps/app.xml", "ppt/presentation.xml")).contains(FileType.PPTX);
        assertThat(sniffZip("word/document.xml", "word/vbaProject.bin")).isEmpty();
        assertThat(sniffZip("evil.exe")).isEmpty();
    }

    @Test
    void openDocumentsAreToldByTheirFirstEntry() {
        assertThat(sniff(openDocument("application/vnd.oasis.opendocument.text"), "x.odt"))
                .contains(FileType.ODT);
        assertThat(sniff(openDocument("application/vnd.oasis.opendocument.spreadsheet"), "x.ods"))
                .contains(FileType.ODS);
        assertThat(sniff(openDocument("application/vnd.oasis.opendocument.text-web"), "x.odt"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>สวัสดี</body></html>",
                "\uFEFF  <!DOCTYPE html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "a,b\n<ScRiPt src=x></script>",
                "< iframe src=x>"
            })
    void markupIsRefusedWhateverItsNameSays(String text) {
        assertThat(sniff(text.getBytes(UTF_8), "x.pdf")).isEmpty();
        assertThat(sniff(text.getBytes(UTF_8), "x.txt")).isEmpty();
        assertThat(sniff(text.getBytes(UTF_8), "x.csv")).isEmpty();
        assertThat(sniff(("\uFEFF" + text).getBytes(UTF_16LE), "x.txt")).isEmpty();
    }

    @Test
    void plainTextNeedsItsOwnEnding() {
        assertThat(sniff("ลำดับ,เรื่อง\n๑,อบรม".getBytes(UTF_8), "ผล.csv")).contains(FileType.CSV);
        assertThat(sniff("บันทึก\r\n\tข้อ ๑".getBytes(UTF_8), "บันทึก.TXT")).contains(FileType.TXT);
        assertThat(sniff("\uFEFFบันทึก".getBytes(UTF_16LE), "บันทึก.txt")).contains(FileType.TXT);
        assertThat(sniff("alert(1)".getBytes(UTF_8), "x.js")).isEmpty();
        assertThat(sniff("echo".getBytes(UTF_8), "run.sh")).isEmpty();
    }

    @Test
    void programsAreRefused() {
        assertThat(sniff(new byte[] {'M', 'Z', 0, 0, 3}, "x.txt")).isEmpty();
        assertThat(sniff(new byte[] {0x7F, 'E', 'L', 'F', 2}, "x.csv")).isEmpty();
        assertThat(sniff(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), "setup.msi"))
                .isEmpty();
    }

    private static Optional<FileType> sniff(byte[] head, String name) {
        return FileSniffer.sniff(head, FileName.of(name));
    }

    private static Optional<FileType> sniffZip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
            }
        }
        return sniff(bytes.toByteArray(), "x.docx");
    }

    private static byte[] openDocument(String type) {
        return ("PK\u0003\u0004" + "\u0000".repeat(26) + "mimetype" + type + "PK\u0003\u0004").getBytes(UTF_8);
    }
}
