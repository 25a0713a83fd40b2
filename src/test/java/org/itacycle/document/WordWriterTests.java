package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.itacycle.OfficeSchema;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Paper.Format;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

class WordWriterTests {

    private final WordWriter writer = new WordWriter(Words.messages());

    @Test
    void everyCellStandsInItsPlace() throws IOException {
        var paper = SamplePapers.plan(null, Numerals.THAI);

        try (var word = read(paper, Stationery.PLAIN)) {
            var tables = paper.tables().toList();
            for (int i = 0; i < tables.size(); i++) {
                assertThat(cells(word.getTables().get(i))).isEqualTo(cells(tables.get(i)));
            }
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndItsRowsAreNotTorn() throws IOException {
        try (var word = read(SamplePapers.plan(null, Numerals.THAI), Stationery.PLAIN)) {
            var rows = word.getTables().get(0).getRows();
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isTrue();
            assertThat(rows.get(1).getCell(1).getText()).isEqualTo("(๒)");
            assertThat(rows.get(2).isRepeatHeader()).isFalse();
            assertThat(rows).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void thaiLettersHaveTheirSizeAndWeightAsComplexScript() throws IOException {
        try (var word = read(SamplePapers.memo(), Stationery.PLAIN)) {
            for (var style : word.getStyles().getStyles()) {
                var look = style.getCTStyle().getRPr();
                if (look != null && look.sizeOfSzArray() > 0) {
                    assertThat(look.getSzCsArray(0).getVal())
                            .isEqualTo(look.getSzArray(0).getVal());
                }
                assertThat(look == null ? 0 : look.sizeOfBCsArray()).isEqualTo(look == null ? 0 : look.sizeOfBArray());
            }
            var defaults = word.getStyles()
                    .getCtStyles()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr();
            assertThat(defaults.getRFontsArray(0).getCs()).isEqualTo("TH Sarabun New");
            assertThat(defaults.getLangArray(0).getBidi()).isEqualTo("th-TH");
            var strong = run(word, "เรียน  ");
            assertThat(strong.getRPr().sizeOfBCsArray()).isEqualTo(1);
        }
    }

    @Test
    void aDraftCarriesItsMarkOnEveryPage() throws IOException {
        try (var draft = read(SamplePapers.plan("ฉบับร่าง", Numerals.THAI), Stationery.PLAIN);
                var agreed = read(SamplePapers.plan(null, Numerals.THAI), Stationery.PLAIN)) {
            assertThat(draft.getHeaderList())
                    .isNotEmpty()
                    .allMatch(header -> header._getHdrFtr().xmlText().contains("string=\"ฉบับร่าง\""));
            assertThat(agreed.getHeaderList())
                    .noneMatch(header -> header._getHdrFtr().xmlText().contains("textpath"));
        }
    }

    @Test
    void pagesAreNumberedInTheDigitsOfThePaper() throws IOException {
        try (var thai = read(SamplePapers.plan(null, Numerals.THAI), Stationery.PLAIN);
                var arabic = read(SamplePapers.plan(null, Numerals.ARABIC), Stationery.PLAIN)) {
            assertThat(footer(thai)).contains(" PAGE \\* THAIARABIC ", " NUMPAGES \\* THAIARABIC ", "หน้า ", " จาก ");
            assertThat(footer(arabic))
                    .contains(" PAGE \\* Arabic ", " NUMPAGES \\* Arabic ")
                    .doesNotContain("{{");
        }
    }

    @Test
    void theEmblemStandsWhereItsPlaceIsKept() throws IOException {
        var stationery = new Stationery(picture(200, 300), null, null);

        try (var with = read(SamplePapers.memo(), stationery);
                var without = read(SamplePapers.memo(), Stationery.PLAIN)) {
            assertThat(with.getAllPictures()).hasSize(2);
            assertThat(without.getAllPictures()).hasSize(1);
            var xml = with.getParagraphs().get(0).getCTP().xmlText();
            assertThat(xml).contains("cx=\"360000\" cy=\"540000\"");
            assertThat(without.getParagraphs().get(0).getCTP().xmlText()).contains("w:lineRule=\"exact\"");
        }
    }

    @Test
    void everyKindOfBlockIsAsItsSchemaWantsIt() throws IOException {
        var stationery = new Stationery(picture(20, 20), null, null);

        assertThat(OfficeSchema.errors(
                        writer.write(SamplePapers.plan("ร่าง & <ทดลอง> \"ก\"", Numerals.THAI), stationery)))
                .isEmpty();
        assertThat(OfficeSchema.errors(writer.write(SamplePapers.memo(), stationery)))
                .isEmpty();
    }

    @Test
    void aFileThatBreaksTheSchemaIsNoticed() {
        var broken = new AgencyTemplates(writer.write(SamplePapers.memo(), Stationery.PLAIN))
                .changed("word/document.xml", "<w:tblGrid>", "<w:tblGird/><w:tblGrid>")
                .zipped();

        assertThat(OfficeSchema.errors(broken)).isNotEmpty();
    }

    @Test
    void whateverSomebodyTypedStandsThereAsText() throws IOException {
        var typed = "<script>alert(1)</script> & ]]> \u202Eกลับ\u202C\u200B" + "ยาว".repeat(4_000);
        var paper = new Paper(
                typed,
                Format.PORTRAIT,
                null,
                Numerals.ARABIC,
                List.of(
                        Paragraph.of(typed),
                        Paragraph.of("ก\u0000\u0001\uD800\uFFFEข"),
                        new Block.Heading(1, "", Align.LEFT),
                        new Block.Table("ว่าง", List.of(Block.Column.of("a", typed, 1)), false, List.of())));

        var file = writer.write(paper, Stationery.PLAIN);

        assertThat(OfficeSchema.errors(file)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo(typed);
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("กข");
        }
    }

    private XWPFDocument read(Paper paper, Stationery stationery) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(paper, stationery)));
    }

    private static List<List<String>> cells(Block.Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.columns().stream().map(Block.Column::header).toList());
        rows.add(List.of("(๑)", "(๒)", "(๓)", "(๔)"));
        var grid = new SpanGrid(table.columns().size());
        table.rows()
                .forEach(row -> rows.add(grid.place(row).stream()
                        .map(placed -> placed.cell().text())
                        .toList()));
        return rows;
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> String.join(
                                "\n",
                                cell.getParagraphs().stream()
                                        .map(XWPFParagraph::getText)
                                        .toList()))
                        .toList())
                .toList();
    }

    private static CTR run(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow()
                .getCTR();
    }

    private static String footer(XWPFDocument word) {
        var text = new StringBuilder();
        word.getFooterList().forEach(footer -> text.append(footer._getHdrFtr().xmlText()));
        return text.toString();
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
