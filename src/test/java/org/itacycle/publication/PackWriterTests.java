package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackWriterTests {

    private static final LocalDateTime AT = LocalDateTime.of(2025, 12, 1, 10, 0);

    @Test
    void everyFileIsReadBackUnderItsThaiNameWithItsDigest() throws Exception {
        var out = new ByteArrayOutputStream();
        List<PackWriter.Packed> packed;
        try (var writer = new PackWriter(out, AT)) {
            writer.add("มาตรการ/แผน.pdf", target -> target.write(bytes("หนึ่ง")));
            writer.add("มาตรการ/ว่าง.txt", target -> {});
            packed = writer.packed();
        }

        var read = unpacked(out.toByteArray());
        assertThat(read).containsOnlyKeys("มาตรการ/แผน.pdf", "มาตรการ/ว่าง.txt");
        assertThat(read.get("มาตรการ/แผน.pdf")).isEqualTo(bytes("หนึ่ง"));
        for (var file : packed) {
            var content = read.get(file.path());
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
    }

    @Test
    void twoFilesOfOneNameBothStay() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new PackWriter(out, AT)) {
            writer.add("ก/ภาพ.jpg", target -> target.write(1));
            writer.add("ก/ภาพ.JPG", target -> target.write(2));
            writer.add("ก/ภาพ", target -> target.write(3));
            writer.add("ก/ภาพ", target -> target.write(4));
        }

        assertThat(unpacked(out.toByteArray())).containsOnlyKeys("ก/ภาพ.jpg", "ก/ภาพ (2).JPG", "ก/ภาพ", "ก/ภาพ (2)");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, -..-etc-passwd",
        "C:\\ภาพ.jpg, C-ภาพ.jpg",
        "'ชื่อ. . ', ชื่อ",
        "'  ', -",
        "..., -",
        "ประชุม\u202Egpj.exe, ประชุมgpj.exe",
        "'ก\nข', 'กข'"
    })
    void aNameLeadsNowhereElseAndHidesNothing(String name, String expected) {
        assertThat(PackNames.part(name)).isEqualTo(expected);
    }

    @Test
    void aLongNameKeepsItsEndingAndWholeLetters() {
        var name = PackNames.part("น้ำ😀".repeat(100) + ".docx");

        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(80);
        assertThat(name).endsWith(".docx");
        assertThat(name.codePoints()).noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
    }

    static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
