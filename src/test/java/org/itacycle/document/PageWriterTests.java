package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.itacycle.TestMessages;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageWriterTests {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private final PageWriter writer = new PageWriter(TestMessages.of("document"));

    @Test
    void whatSomebodyTypedIsTextInEveryBlock() {
        var blocks = List.<Block>of(
                new Heading(1, HOSTILE, Align.CENTER),
                Block.Paragraph.of(HOSTILE),
                new Block.Fields(List.of(new Block.Fields.Field(HOSTILE, HOSTILE, 1))),
                new Block.Table(
                        HOSTILE,
                        List.of(Column.of(HOSTILE, HOSTILE, 1)),
                        true,
                        List.of(new Row(List.of(Cell.of(HOSTILE, HOSTILE))))),
                new Block.Chart(
                        HOSTILE,
                        List.of(HOSTILE),
                        List.of(new Block.Chart.Bars(HOSTILE, Arrays.asList(1.0, null))),
                        100),
                new Block.Signature(Align.RIGHT, HOSTILE, HOSTILE, List.of(HOSTILE), HOSTILE),
                new Block.Choices(List.of(new Block.Choices.Choice(HOSTILE, true))),
                new Block.QrCode("https://ita.example.go.th/\"onclick=\"x", HOSTILE, 20, Align.LEFT),
                new Block.Side(List.of(List.of(Block.Paragraph.of(HOSTILE)))),
                new Block.ElementMap(HOSTILE, List.of(new Block.ElementMap.Entry(HOSTILE, HOSTILE)), "{0}"),
                new Block.Marked(HOSTILE, Block.Paragraph.of(HOSTILE)));

        var page = Jsoup.parse(writer.selfContained(paper(HOSTILE, blocks), Stationery.PLAIN, "https://x/\"><script>"));

        assertThat(page.select("script, img, [onerror], [onclick]")).isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.selectFirst("td[data-label]").attr("data-label")).isEqualTo(HOSTILE);
        assertThat(page.title()).isEqualTo(HOSTILE);
    }

    @Test
    void charactersThatNoPageMayContainAreLeftOut() {
        var html = writer.body(paper("x", List.of(Block.Paragraph.of("ก\u0000\u0007\uFFFFข\u200B\u202Eค\nง"))));

        assertThat(html).contains("<p>กข\u200B\u202Eค<br>ง</p>");
    }

    @Test
    void theTitleIsTheOnlyFirstHeadingAndNoLevelIsLeftOut() {
        var page = Jsoup.parse(writer.body(paper(
                "ไม่ใช้",
                List.of(
                        new Heading(1, "ชื่อ", Align.CENTER),
                        new Heading(3, "ก", Align.LEFT),
                        new Heading(3, "ข", Align.LEFT),
                        new Block.Marked("MEASURE", new Heading(4, "ค", Align.LEFT))))));

        assertThat(page.select("h1, h2, h3, h4").eachText()).containsExactly("ชื่อ", "ก", "ข", "ค");
        assertThat(page.select("h2").eachText()).containsExactly("ก", "ข");
        assertThat(page.select("h3").eachText()).containsExactly("ค");
        assertThat(Jsoup.parse(writer.body(paper("ชื่อเรื่อง", List.of(Block.Paragraph.of("ก")))))
                        .selectFirst("h1")
                        .text())
                .isEqualTo("ชื่อเรื่อง");
    }

    @Test
    void cellsThatSpanKeepTheWordsOfTheirColumns() {
        var columns = List.of(Column.of("a", "มาตรการ", 1), Column.of("b", "ขั้นตอน", 2), Column.of("c", "ผล", 1));
        var rows = List.of(
                new Row(List.of(Cell.of("ม๑").down(2), Cell.of("ข๑"), Cell.of("ผ๑"))),
                new Row(List.of(Cell.of("ข๒").across(2))),
                new Row(List.of(Cell.of("ม๒"), Cell.of(""), Cell.of("ผ๒").strong())));

        var page = Jsoup.parse(writer.body(paper("x", List.of(new Block.Table("ตาราง", columns, true, rows)))));

        assertThat(page.select("tbody td").eachAttr("data-label"))
                .containsExactly("มาตรการ", "ขั้นตอน", "ผล", "ขั้นตอน", "มาตรการ", "ขั้นตอน", "ผล");
        assertThat(page.selectFirst("td[rowspan=2]").text()).isEqualTo("ม๑");
        assertThat(page.selectFirst("td[colspan=2]").text()).isEqualTo("ข๒");
        assertThat(page.select(".paper-numbers td").eachText()).containsExactly("(๑)", "(๒)", "(๓)");
        assertThat(page.select("td.paper-empty")).hasSize(1);
    }

    @Test
    void theMapLeadsToTheFirstPlaceOfEachElementThatIsThere() {
        var table = new Block.Table(
                "ต",
                List.of(new Column("s", "ขั้นตอน", 1, Align.LEFT, List.of("STEPS"))),
                false,
                List.of(new Row(List.of(Cell.of("ก")))));
        var map = new Block.ElementMap(
                "แผนที่",
                List.of(new Block.ElementMap.Entry("STEPS", "(๓)"), new Block.ElementMap.Entry("OUTCOME", "(๔)")),
                "{0}");

        var page = Jsoup.parse(writer.body(paper("x", List.of(map, table, table))));

        assertThat(page.select(".paper-map a").eachAttr("href")).containsExactly("#element-steps");
        assertThat(page.select("th[id]").stream().map(Element::id)).containsExactly("element-steps");
    }

    @Test
    void aChartTellsItsValuesInWords() {
        var chart = new Block.Chart(
                "ผล",
                List.of("๒๕๖๘", "๒๕๖๗"),
                List.of(new Block.Chart.Bars("ตัวชี้วัดที่ ๑", Arrays.asList(93.5, null))),
                100);

        var page = Jsoup.parse(writer.body(paper("x", List.of(chart))));

        assertThat(page.selectFirst(".paper-bars").text()).isEqualTo("ตัวชี้วัดที่ ๑ ๒๕๖๘ ๙๓.๕๐");
        assertThat(page.select(".paper-bar-value").eachAttr("width")).containsExactly("93.50");
    }

    @Test
    void aPageThatStandsAloneAsksNobodyForAnything() {
        var emblem = new byte[] {(byte) 0x89, 'P', 'N', 'G'};
        var html = writer.selfContained(
                paper("ชื่อ", List.of(new Block.Emblem(30, Align.CENTER), Block.Paragraph.of("ก"))),
                new Stationery(emblem, null, null),
                "https://ita.example.go.th/public/2569/plan");

        var page = Jsoup.parse(html);
        assertThat(html).doesNotContain("url(/", "url(http", "<script");
        assertThat(page.select("link").eachAttr("rel")).containsExactly("canonical");
        assertThat(page.selectFirst("img").attr("src")).startsWith("data:image/png;base64,");
        assertThat(page.selectFirst("footer a").attr("href")).isEqualTo("https://ita.example.go.th/public/2569/plan");
        assertThat(html).contains("font/woff2;base64,d09GMg");
    }

    private static Paper paper(String title, List<Block> blocks) {
        return new Paper(title, Paper.Format.LANDSCAPE, null, Numerals.THAI, blocks);
    }
}
