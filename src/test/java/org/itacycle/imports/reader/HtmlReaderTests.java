package org.itacycle.imports.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.Test;

class HtmlReaderTests {

    @Test
    void wordsClipboardKeepsItsNumbersBulletsAndMergedCells() {
        List<Block> blocks = read("""
                Version:1.0
                StartHTML:0000000105
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{}</style>
                <!--[if gte mso 9]><xml>no</xml><![endif]--></head><body lang=TH><!--StartFragment-->
                <p class=MsoNormal>ข้อความก่อน<o:p></o:p></p>
                <table class=MsoTableGrid><tr><td rowspan=2><p>มาตรการ<o:p></o:p></p></td><td colspan=2><p>ขั้นตอน</p></td></tr>
                <tr><td><p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=TH><span
                style='mso-list:Ignore'>๑.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>จัดประชุม
                บุคลากร</p><p><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>หัวข้อ</p><p>&nbsp;</p><p>จบ</p></td>
                <td>a &lt; b<br>c</td></tr></table><!--EndFragment--></body></html>
                """);

        assertThat(blocks.get(0)).isEqualTo(new Paragraph("ข้อความก่อน"));
        Table table = (Table) blocks.get(1);
        assertThat(table.rows().get(0).cells())
                .containsExactly(Cell.of("มาตรการ"), Cell.of("ขั้นตอน"), new Cell("", Span.FROM_LEFT));
        assertThat(table.rows().get(1).cells())
                .containsExactly(
                        new Cell("", Span.FROM_ABOVE),
                        Cell.of("๑. จัดประชุม บุคลากร\n- หัวข้อ\n\nจบ"),
                        Cell.of("a < b\nc"));
        assertThat(blocks).hasSize(2);
    }

    @Test
    void excelsClipboardIsATableWithoutItsHiddenRows() {
        List<Block> blocks = read("""
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment--><col width=64>
                <tr><td>ตัวชี้วัด</td><td>คะแนน</td></tr><tr><td rowspan="2">ก<br style='mso-data-placement:same-cell;'>ข</td>
                <td x:num>93.55</td></tr><tr><td>97.56</td></tr><!--EndFragment-->
                <![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td><td></td></tr><![endif]>
                </table></body></html>
                """);

        assertThat(Documents.rows(blocks.get(0)))
                .containsExactly(List.of("ตัวชี้วัด", "คะแนน"), List.of("ก\nข", "93.55"), List.of("", "97.56"));
    }

    @Test
    void aWebPageIsReadWithoutItsMenuAndItsTablesAreUnfolded() {
        String page = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=tis-620"><title>t</title>
                <script>x()</script></head><body><nav>เมนู</nav><table width=100%><tr><td>ซ้าย</td><td><h1>หัวข้อ</h1>
                <table><tr><th>มาตรการ<th>ขั้นตอน<tr><td>จัดทำ<td><ul><li>หนึ่ง<li>สอง</ul></table>ท้าย</td></tr></table></body></html>
                """;
        List<Block> blocks = new HtmlReader().read(page.getBytes(TextDecoder.WINDOWS_874));

        assertThat(blocks).startsWith(new Paragraph("ซ้าย"), new Paragraph("หัวข้อ"));
        assertThat(Documents.rows(blocks.get(2)))
                .containsExactly(List.of("มาตรการ", "ขั้นตอน"), List.of("จัดทำ", "- หนึ่ง\n- สอง"));
        assertThat(blocks).endsWith(new Paragraph("ท้าย")).hasSize(4);
    }

    @Test
    void aTableInsideACellIsTextOfTheCell() {
        List<Block> blocks = read("<table><tr><td>ก<td>ข<tr><td>ค<td>ง<tr><td>จ<td>ฉ"
                + "<table><tr><td>๑<td>๒<tr><td>๓<td>๔</table></table>");

        assertThat(Documents.rows(blocks.get(0)).get(2)).containsExactly("จ", "ฉ\n๑ ๒\n๓ ๔");
    }

    @Test
    void spansThatClaimMoreThanThereIsAreCut() {
        List<Block> blocks = read("<table><tr><td rowspan=9999>ก<td colspan=9999>ข<tr><td>ค<td>ง</table>");

        assertThat(((Table) blocks.get(0)).rows()).hasSize(2);
        assertThat(((Table) blocks.get(0)).width()).isEqualTo(200);
    }

    private static List<Block> read(String html) {
        return new HtmlReader().read(html.getBytes(UTF_8));
    }
}
