package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The eye that looks at the screens sees what it is there to see. */
class ThaiScreenTests {

    private static final String STYLE = "<style>* { margin: 0; font: 16px/1.6 sans-serif }</style>";

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aForeignWordIsFoundWhereverItCanBeSeen() {
        try (var window = chromium.window(Chromium.DESK)) {
            window.page()
                    .setContent(STYLE
                            + "<title>Title</title><p>ไทย Text PDF</p><input placeholder='Hint'><b"
                            + " title='Tip'>ก</b><p hidden>Hidden</p><script>var"
                            + " script</script><select><option>Chosen<option>Other</select>");

            assertThat(ThaiScreen.foreignWords(window.page(), "Tip"))
                    .containsExactlyInAnyOrder("Title", "Text", "Hint", "Chosen");
        }
    }

    @Test
    void aCutMarkIsFoundAndWholeOnesAreNot() {
        for (var cut : List.of(
                "<p style='height: 12px; overflow: hidden'>ที่นี่</p>",
                "<p style='width: 60px; line-height: .9'>ผู้นี้ ผู้นั้น ผู้ใด</p>",
                "<button style='height: 12px; padding: 0'>ปุ่มนี้</button>")) {
            assertThat(cutMarks(cut)).as(cut).hasSize(1);
        }
        for (var whole : List.of(
                "<p style='overflow: hidden'>ที่นี่</p>",
                "<p style='width: 60px'>ผู้นี้ ผู้นั้น ผู้ใด</p>",
                "<button>ปุ่มนี้</button>",
                "<p style='height: 12px; overflow: hidden'>กา</p>")) {
            assertThat(cutMarks(whole)).as(whole).isEmpty();
        }
    }

    private static List<String> cutMarks(String body) {
        try (var window = chromium.window(Chromium.DESK)) {
            window.page().setContent(STYLE + body);
            return ThaiScreen.cutMarks(window.page());
        }
    }
}
