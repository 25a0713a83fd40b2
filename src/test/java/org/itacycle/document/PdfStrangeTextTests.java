package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Paper.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStrangeTextTests {

    private final PdfWriter writer = new PdfWriter(Words.messages());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script> & \\ ( ) [ ] % / < >",
                "ยิ้ม 😀 👨‍👩‍👧 ธง 🇹🇭 กล่อง ☐ ☑ ✓",
                "العربية עברית 中文 日本語 한국어",
                "combining ẹ́́́́ ก็่้๊๋์ ํ ่ แแแ เเเ ฺ",
                ") EMC ET Q >>> BDC",
                ""
            })
    void whateverIsTypedIsWrittenAsItWasTyped(String text) {
        var file = everywhere(text);

        assertThat(PdfText.of(file))
                .contains(text.lines().findFirst().orElse("").strip().split(" ")[0]);
    }

    @Test
    void controlAndFormatCharactersDoNothing() {
        var text = "ก\u0000ข\u0007ค\u001Bง\u200Bจ\u200E\u200F\u202Eฉ\u202C\u2066ช\uFEFFซ\u00ADฌ\uD800ญ\uFFFE";

        assertThat(PdfText.of(everywhere(text))).contains("กขคงจฉชซฌ");
    }

    @Test
    void lineEndsOfEveryKindBeginANewLine() {
        var file = everywhere("หนึ่ง\nสอง\r\nสาม\rสี่\u2028ห้า\u0085หก");

        assertThat(PdfText.of(file)).contains("หนึ่ง\nสอง\nสาม\nสี่\nห้า\nหก");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก", "x", "น้ำ", "กำ", "😀", "่", "เ"})
    void tenThousandLettersWithoutASpaceAreBrokenSomewhere(String letter) {
        var text = letter.repeat(10_000 / letter.length());

        var file = assertTimeout(Duration.ofSeconds(20), () -> everywhere(text));

        long letters = PdfText.of(file)
                .codePoints()
                .filter(each -> each == letter.codePointAt(0))
                .count();
        assertThat(letters)
                .isGreaterThanOrEqualTo(
                        2 * text.codePointCount(0, text.length()) / letter.codePointCount(0, letter.length()));
    }

    @Test
    void noLettersAtAllAreTooMuch() {
        var random = new Random(4);
        for (int run = 0; run < 12; run++) {
            var text = new StringBuilder();
            random.ints(400, 0, 0x20000).filter(Character::isValidCodePoint).forEach(text::appendCodePoint);
            random.ints(400, 0x0E00, 0x0E60).forEach(text::appendCodePoint);
            assertThatCode(() -> everywhere(text.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void aPictureThatIsNoneLeavesItsPlaceFree() {
        var paper =
                new Paper("เอกสาร", Format.PORTRAIT, null, Numerals.THAI, List.of(new Block.Emblem(20, Align.CENTER)));

        assertThat(writer.write(paper, new Stationery(new byte[] {1, 2, 3}, null, null))
                        .pages())
                .isEqualTo(1);
    }

    /** As title, draft mark, text, header and cell. */
    private PdfFile everywhere(String text) {
        var table = new Table(
                text,
                List.of(Column.of("a", text, 1), Column.of("b", "ข", 5)),
                true,
                List.of(new Row(List.of(Cell.of(text)))));
        return writer.write(
                new Paper(text, Format.PORTRAIT, text, Numerals.THAI, List.of(Paragraph.of(text), table)),
                Stationery.PLAIN);
    }
}
