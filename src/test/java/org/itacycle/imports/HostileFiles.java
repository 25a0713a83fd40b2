package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.itacycle.imports.reader.Packed;

/** Files that are made to harm or that came to harm, made anew each time. */
public final class HostileFiles {

    private static final int MEGABYTES = 128;
    private static final String SHEET_MAIN = "<R><r Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>";
    private static final String WORD_MAIN = "<R><r Type=\"x/officeDocument\" Target=\"word/document.xml\"/></R>";

    private HostileFiles() {}

    /** Every file that must be refused, by its name. */
    public static Map<String, byte[]> refused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("garbage.docx", garbage());
        files.put("empty.docx", new byte[0]);
        files.put("bomb.docx", wordBomb());
        files.put("bomb-in-sheet.xlsx", sheetBomb("xl/sheet1.xml"));
        files.put("bomb-in-strings.xlsx", sheetBomb("xl/strings.xml"));
        files.put("entities.docx", laughs());
        files.put("outside.docx", outside("file:///etc/hostname"));
        files.put("password.docx", LockedFiles.word());
        files.put("password.xlsx", LockedFiles.excel());
        files.put("password.doc", LockedFiles.oldWord());
        files.put("password.pdf", LockedFiles.pdf());
        files.put(
                "macro.docm",
                Packed.docx("<w:p/>").part("word/vbaProject.bin", "x").bytes());
        files.put("macro.doc", LockedFiles.oldMacro());
        files.put("picture.docx", picture());
        files.put("cut-off.docx", cutOff(2));
        files.put("nested.docx", nested());
        files.put("nested.html", "<div>".repeat(200_000).getBytes(UTF_8));
        files.put(
                "long.docx",
                Packed.docx("<w:p><w:r><w:t>ก</w:t></w:r></w:p>".repeat(300_000))
                        .bytes());
        files.put("wide.csv", ("ก,".repeat(100_000) + "\n").getBytes(UTF_8));
        return files;
    }

    static byte[] garbage() {
        var garbage = new byte[100_000];
        new Random(7).nextBytes(garbage);
        return garbage;
    }

    static byte[] picture() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    }

    /** So many tenths of a file. */
    static byte[] cutOff(int tenths) {
        var whole = Packed.docx("<w:p><w:r><w:t>" + "ก".repeat(5000) + "</w:t></w:r></w:p>")
                .bytes();
        return Arrays.copyOf(whole, whole.length * tenths / 10);
    }

    /** Tables in tables, fifty thousand times. */
    static byte[] nested() {
        return Packed.docx("<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:tc></w:tr></w:tbl>".repeat(50_000))
                .bytes();
    }

    /** A billion laughs. */
    static byte[] laughs() {
        var lol = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ฮา\">");
        for (int i = 1; i < 20; i++) {
            var before = ("&a" + (i - 1) + ";").repeat(10);
            lol.append("<!ENTITY a%d \"%s\">".formatted(i, before));
        }
        return Packed.word(lol + "]>" + document("&a19;")).bytes();
    }

    /** A Word file that asks for something outside. */
    static byte[] outside(String address) {
        return Packed.word("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>" + document("&x;"))
                .bytes();
    }

    static String document(String text) {
        return "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    static byte[] wordBomb() {
        return zip(Map.of("_rels/.rels", WORD_MAIN), "word/document.xml", "<d>");
    }

    /** A bomb in one of the parts of a workbook. */
    static byte[] sheetBomb(String part) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("_rels/.rels", SHEET_MAIN);
        parts.put("xl/workbook.xml", "<w><sheets><sheet id=\"a\"/></sheets></w>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<R><r Id=\"a\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/>"
                        + "<r Id=\"b\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/></R>");
        return zip(parts, part, "<sst><si><t>");
    }

    /** The last part goes on with spaces without end. */
    private static byte[] zip(Map<String, String> parts, String bomb, String begin) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry(bomb));
            zip.write(begin.getBytes(UTF_8));
            var spaces = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < MEGABYTES; i++) {
                zip.write(spaces);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
