package org.itacycle.document.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypesetterTests {

    private static final String TEXT =
            "กำกับติดตามการดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ และความโปร่งใสต่าง ๆ ภายใน อบต.บ้านกุ่ม (ปี ๒๕๖๘)"
                    + " โดยผู้บริหาร/กองคลัง น้ำ";

    private final Typesetter typesetter = new Typesetter();

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(texts("น้ำท่วมบ้าน", 3300)).containsExactly("น้ำท่วม", "บ้าน");
    }

    @Test
    void noLineBeginsWithAMarkOrAClosingSign() {
        for (float width = 5000; width < 20_000; width += 250) {
            assertThat(texts(TEXT, width))
                    .noneMatch(line -> line.matches("[\\p{M}ำๆฯ)/.].*"))
                    .noneMatch(line -> line.startsWith("ต."));
        }
    }

    @Test
    void noPrefixIsLeftBehind() {
        for (float width = 6000; width < 20_000; width += 250) {
            assertThat(texts(TEXT, width)).noneMatch(line -> line.endsWith("ความ") || line.endsWith("ผู้"));
        }
    }

    @Test
    void compoundsOfTheOfficeStayWhole() {
        var text = "รายงานผลการดำเนินการตามตัวชี้วัดของสำนักปลัดและผู้รักษาราชการแทน";
        for (float width = 9000; width < 20_000; width += 250) {
            assertThat(texts(text, width))
                    .noneMatch(line -> line.endsWith("ดำเนิน") || line.endsWith("ตัว") || line.endsWith("ตัวชี้"))
                    .noneMatch(line -> line.endsWith("สำนัก") || line.endsWith("รักษา") || line.endsWith("ราชการ"));
        }
    }

    @Test
    void noLineEndsInsideAWordThatTheDictionaryTears() {
        var text =
                "การจัดซื้อจัดจ้างผ่านเว็บไซต์หลักของหน่วยงานและเพจ (เว็บไซต์) การให้บริการในรูปแบบออนไลน์ตามตัวชี้วัด";
        for (float width = 6500; width < 20_000; width += 250) {
            assertThat(texts(text, width))
                    .noneMatch(line -> line.matches("(ง|จ |ต์|น?ไลน์|ไซต์|ชี้|วัด).*"))
                    .noneMatch(line -> line.endsWith("("));
        }
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        for (float width = 2500; width < 20_000; width += 500) {
            float room = width;
            assertThat(typesetter.lines(TEXT, Typeface.REGULAR, width)).allMatch(line -> line.width() <= room + 1);
        }
    }

    @Test
    void theLinesTogetherAreTheText() {
        assertThat(String.join("", texts(TEXT, 4000))).isEqualTo(TEXT);
    }

    @Test
    void marksOverMarksStandHigherThanMarksOverLetters() {
        var low = Typeface.REGULAR.shape("ก่").glyphs();
        var high = Typeface.REGULAR.shape("กี่").glyphs();

        assertThat(high.get(2).code()).isNotEqualTo(low.get(1).code());
        assertThat(high.get(2).x()).isLessThan(high.get(0).x() + 700);
    }

    @Test
    void theShapesReadAsTheText() {
        for (var word : List.of("น้ำ", "กำ", "ป่าไม้", "ปั้น", "ญาติ", "ฐาน", "ฟื้นฟู", "ฤๅ", "ITA")) {
            assertThat(read(Typeface.REGULAR, word)).isEqualTo(word);
            assertThat(read(Typeface.BOLD, word)).isEqualTo(word);
        }
    }

    private static String read(Typeface face, String word) {
        return face.shape(word).glyphs().stream().map(Glyphs.Glyph::text).collect(Collectors.joining());
    }

    private List<String> texts(String text, float width) {
        return typesetter.lines(text, Typeface.REGULAR, width).stream()
                .map(Line::text)
                .toList();
    }
}
