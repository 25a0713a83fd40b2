package org.itacycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker finds what it is there for; otherwise a green test of our pages would say nothing. */
class HtmlRulesTests {

    @Test
    void aGoodPageHasNoErrors() {
        assertThat(errors("", "<p lang=\"th\">สวัสดี</p>")).isEmpty();
    }

    @Test
    void elementsInTheWrongPlaceAreFound() {
        assertThat(errors("", "<ul><p>ก</p></ul>")).anyMatch(error -> error.contains("not allowed as child"));
    }

    @Test
    void aNameGivenTwiceIsFound() {
        assertThat(errors("", "<p id=\"a\">ก</p><p id=\"a\">ข</p>")).anyMatch(error -> error.contains("Duplicate ID"));
    }

    @Test
    void unclosedElementsAndWrongStylesAreFound() {
        assertThat(errors("<style>p{colr:red}</style>", "<div><p>ก</p>"))
                .anyMatch(error -> error.contains("colr"))
                .anyMatch(error -> error.contains("Unclosed element"));
    }

    private static List<String> errors(String head, String body) {
        var page = "<!DOCTYPE html><html lang=\"th\"><head><meta charset=\"utf-8\"><title>หน้า</title>" + head
                + "</head><body>" + body + "</body></html>";
        return HtmlRules.errors(page.getBytes(StandardCharsets.UTF_8));
    }
}
