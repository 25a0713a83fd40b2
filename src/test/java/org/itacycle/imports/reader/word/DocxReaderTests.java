package org.itacycle.imports.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.reader.word.WordMarks.item;
import static org.itacycle.imports.reader.word.WordMarks.p;
import static org.itacycle.imports.reader.word.WordMarks.r;
import static org.itacycle.imports.reader.word.WordMarks.tbl;
import static org.itacycle.imports.reader.word.WordMarks.tc;
import static org.itacycle.imports.reader.word.WordMarks.tr;

import java.util.List;
import org.itacycle.imports.reader.Packed;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.Test;

class DocxReaderTests {

    private static final String LISTS = """
        <w:numbering%w>
          <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="thaiLetters"/><w:lvlText w:val="%1.%2)"/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId="2">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
          </w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
          <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
          <w:num w:numId="3"><w:abstractNumId w:val="1"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        </w:numbering>
        """;

    @Test
    void paragraphsAndTablesComeInTheOrderOfThePage() {
        var blocks = read(p("ก่อน") + tbl(tr(tc(p("ก")) + tc(p("ข")))) + p("") + p("หลัง"));

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0)).isEqualTo(new Paragraph("ก่อน"));
        assertThat(texts(blocks.get(1))).containsExactly(List.of("ก", "ข"));
        assertThat(blocks.get(2)).isEqualTo(new Paragraph("หลัง"));
    }

    @Test
    void mergedCellsKeepTheirPlaceInTheGrid() {
        var table = table(read(tbl(tr(tc("<w:gridSpan w:val=\"2\"/>", p("กข")) + tc(p("ค")))
                + tr(tc("<w:vMerge w:val=\"restart\"/>", p("ง")) + tc(p("จ")) + tc(p("ฉ")))
                + tr(tc("<w:vMerge/>", p("")) + tc(p("ช")) + tc(p("ซ"))))));

        assertThat(row(table, 0)).containsExactly(Cell.of("กข"), new Cell("", Span.FROM_LEFT), Cell.of("ค"));
        assertThat(row(table, 2)).containsExactly(new Cell("", Span.FROM_ABOVE), Cell.of("ช"), Cell.of("ซ"));
    }

    @Test
    void bordersAFewMillimetresApartAreOneBorder() {
        var table = table(read("<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"60\"/><w:gridCol"
                + " w:w=\"3000\"/></w:tblGrid>"
                + tr(tc("<w:gridSpan w:val=\"2\"/>", p("ก")) + tc(p("ข")))
                + tr(tc(p("ค")) + tc("<w:gridSpan w:val=\"2\"/>", p("ง")))
                + "</w:tbl>"));

        assertThat(texts(table)).containsExactly(List.of("ก", "ข"), List.of("ค", "ง"));
    }

    @Test
    void automaticNumbersStandInTheText() {
        var blocks = Packed.docx(item(1, 0, "หนึ่ง")
                        + item(1, 1, "ย่อย")
                        + item(1, 1, "ย่อย")
                        + item(1, 0, "สอง")
                        + item(2, 0, "จุด")
                        + item(3, 0, "ใหม่")
                        + item(3, 0, "ต่อ"))
                .with("numbering", LISTS)
                .bytes();

        assertThat(new DocxReader().read(blocks))
                .containsExactly(
                        new Paragraph("๑. หนึ่ง"),
                        new Paragraph("๑.ก) ย่อย"),
                        new Paragraph("๑.ข) ย่อย"),
                        new Paragraph("๒. สอง"),
                        new Paragraph("- จุด"),
                        new Paragraph("๑. ใหม่"),
                        new Paragraph("๒. ต่อ"));
    }

    @Test
    void aStyleBringsItsList() {
        var styles = "<w:styles%w><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId"
                + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn"
                + " w:val=\"a\"/></w:style></w:styles>";
        var file = Packed.docx("<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>" + r("ข้อ") + "</w:p>")
                .with("numbering", LISTS)
                .with("styles", styles)
                .bytes();

        assertThat(new DocxReader().read(file)).containsExactly(new Paragraph("๑. ข้อ"));
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        var blocks = read("<w:p>" + r("คง") + "<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del><w:ins>" + r("เพิ่ม")
                + "</w:ins></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("ต่อ") + "</w:p>" + p("กัน")
                + tbl(tr("<w:trPr><w:del/></w:trPr>" + tc(p("แถวที่ลบ"))) + tr(tc(p("แถวที่อยู่")))));

        assertThat(blocks.subList(0, 2)).containsExactly(new Paragraph("คงเพิ่ม"), new Paragraph("ต่อกัน"));
        assertThat(texts(blocks.get(2))).containsExactly(List.of("แถวที่อยู่"));
    }

    @Test
    void nothingInsideBoxesControlsLinksAndNotesIsLost() {
        var file = Packed.docx("<w:sdt><w:sdtContent>" + p("ตัวควบคุม") + "</w:sdtContent></w:sdt><w:p><w:hyperlink>"
                        + r("ลิงก์") + "</w:hyperlink><w:r><w:drawing><x:txbx xmlns:x=\"x\"><w:txbxContent>"
                        + p("กล่อง")
                        + "</w:txbxContent></x:txbx></w:drawing></w:r></w:p>"
                        + tbl(tr(tc(p("นอก") + tbl(tr(tc(p("ใน")) + tc(p("ซ้อน")))) + p("")) + tc(p("ข้าง")))))
                .with("header", "<w:hdr%w>" + p("หัวกระดาษ") + "</w:hdr>")
                .with("header", "<w:hdr%w>" + p("หัวกระดาษ") + "</w:hdr>")
                .with(
                        "footnotes",
                        "<w:footnotes%w><w:footnote w:type=\"separator\">" + p("-")
                                + "</w:footnote><w:footnote w:id=\"1\">" + p("เชิงอรรถ")
                                + "</w:footnote></w:footnotes>")
                .bytes();

        var blocks = new DocxReader().read(file);

        assertThat(blocks.subList(0, 4))
                .containsExactly(
                        new Paragraph("หัวกระดาษ"),
                        new Paragraph("ตัวควบคุม"),
                        new Paragraph("ลิงก์"),
                        new Paragraph("กล่อง"));
        assertThat(texts(blocks.get(4))).containsExactly(List.of("นอก\nใน ซ้อน", "ข้าง"));
        assertThat(blocks.get(5)).isEqualTo(new Paragraph("เชิงอรรถ"));
    }

    @Test
    void aTableThatOnlyFramesAnotherGivesWay() {
        var blocks = read(tbl(tr(tc(p("ชื่อ") + tbl(tr(tc(p("ก")) + tc(p("ข")))) + p("")))));

        assertThat(blocks).hasSize(2);
        assertThat(texts(blocks.get(1))).containsExactly(List.of("ก", "ข"));
    }

    @Test
    void pageNumbersAndHiddenTextAreNotRead() {
        var blocks =
                read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("7")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("หลัง")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r></w:p>");

        assertThat(blocks).containsExactly(new Paragraph("หลัง"));
    }

    @Test
    void linesOfACellAreKeptWithTheEmptyOnesBetween() {
        var table = table(read(tbl(tr(tc(p("") + "<w:p>" + r("หนึ่ง") + "<w:r><w:br/></w:r>" + r("สอง") + "</w:p>"
                + p("") + p("สาม") + p(""))))));

        assertThat(texts(table)).containsExactly(List.of("หนึ่ง\nสอง\n\nสาม"));
    }

    private static List<Block> read(String body) {
        return new DocxReader().read(Packed.docx(body).bytes());
    }

    private static Table table(List<Block> blocks) {
        return (Table) blocks.get(0);
    }

    private static List<Cell> row(Table table, int row) {
        return table.rows().get(row).cells();
    }

    private static List<List<String>> texts(Block table) {
        return ((Table) table)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
    }
}
