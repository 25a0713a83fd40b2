package org.itacycle.imports.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.reader.Blocks.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itacycle.imports.source.Block;
import org.junit.jupiter.api.Test;

class CsvReaderTests {

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private final CsvReader reader = new CsvReader();

    @Test
    void commasSemicolonsAndTabsPartCells() {
        for (var sign : List.of(",", ";", "\t")) {
            var text = "ที่,มาตรการ,ผล\n1,อบรม,ดี\n".replace(",", sign);

            assertThat(texts(read(text).get(0)))
                    .containsExactly(List.of("ที่", "มาตรการ", "ผล"), List.of("1", "อบรม", "ดี"));
        }
    }

    @Test
    void quotedCellsKeepTheirLinesAndQuotes() {
        assertThat(texts(read("ก,ข\r\n\"๑. ประชุม\r\n๒. สรุป\",\"เรียก \"\"ประชุม\"\", ด่วน\"\r\n")
                        .get(0)))
                .containsExactly(List.of("ก", "ข"), List.of("๑. ประชุม\n๒. สรุป", "เรียก \"ประชุม\", ด่วน"));
    }

    @Test
    void oldThaiFilesAreReadAndSoIsTheMarkOfUtf8() {
        var expected = List.of(List.of("มาตรการ", "น้ำ"), List.of("ก", "ข"));

        assertThat(texts(reader.read("มาตรการ,น้ำ\nก,ข\n".getBytes(WINDOWS_874)).get(0)))
                .isEqualTo(expected);
        assertThat(texts(read("\uFEFFมาตรการ,น้ำ\nก,ข\n").get(0))).isEqualTo(expected);
    }

    @Test
    void anOpenQuoteLosesNothing() {
        assertThat(read("ก,ข\n1,\"ไม่ปิด\n").toString()).contains("ไม่ปิด");
    }

    private List<Block> read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
