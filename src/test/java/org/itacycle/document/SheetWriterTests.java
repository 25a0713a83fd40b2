package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itacycle.OfficeSchema;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Block.Table;
import org.itacycle.document.Paper.Format;
import org.junit.jupiter.api.Test;

class SheetWriterTests {

    private final SheetWriter writer = new SheetWriter();

    @Test
    void everyCellOfEveryTableStandsInItsPlace() throws IOException {
        var paper = SamplePapers.plan(null, Numerals.THAI);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(writer.xlsx(paper)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            var table = paper.tables().findFirst().orElseThrow();
            var sheet = workbook.getSheet(table.name());
            assertThat(sheet.getLastRowNum()).isEqualTo(table.rows().size());
            for (int column = 0; column < table.columns().size(); column++) {
                assertThat(sheet.getRow(0).getCell(column).getStringCellValue())
                        .isEqualTo(table.columns().get(column).header());
            }
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEmpty();
            for (int row = 0; row < table.rows().size(); row++) {
                var last = table.rows()
                        .get(row)
                        .cells()
                        .get(table.rows().get(row).cells().size() - 1);
                var at = row == 0 ? 0 : 3;
                assertThat(sheet.getRow(row + 1).getCell(at).getStringCellValue())
                        .isEqualTo(last.text());
            }
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .anyMatch(area -> area.contains("A2:D2"))
                    .anyMatch(area -> area.contains("A3:A4"));
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        var paper = paper(List.of(table("ก", "=1+1", "@SUM(A1)", "-", "+66 81", "_x0041_")));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(writer.xlsx(paper)))) {
            for (int row = 1; row <= 5; row++) {
                var cell = workbook.getSheetAt(0).getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("_x0041_");
        }
        assertThat(csv(paper)).isEqualTo("\uFEFFหัว\r\n'=1+1\r\n'@SUM(A1)\r\n-\r\n'+66 81\r\n_x0041_\r\n");
    }

    @Test
    void cellsThatCoverOthersStandInEachOfThemInCommaSeparatedText() throws IOException {
        var paper = SamplePapers.plan(null, Numerals.THAI);
        var table = paper.tables().findFirst().orElseThrow();

        var records = CSVFormat.RFC4180
                .parse(new StringReader(csv(paper).substring(1)))
                .getRecords();

        assertThat(records.get(0).get(0)).isEqualTo(table.name());
        assertThat(records.get(1).values())
                .containsExactly(table.columns().stream().map(Column::header).toArray(String[]::new));
        assertThat(records.get(3).get(0)).isEqualTo(records.get(4).get(0)).startsWith("มาตรการที่ 1");
    }

    @Test
    void sheetsOfTheSameNameAreToldApart() throws IOException {
        var name = "มาตรการ [ทั้งปี]: ".repeat(3);
        var paper = paper(List.of(table(name, "1"), table(name, "2"), table("", "3")));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(writer.xlsx(paper)))) {
            assertThat(workbook).hasSize(3);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("2");
        }
    }

    @Test
    void whatTheFormatCannotHoldDoesNotStopTheOffice() {
        var file = writer.xlsx(paper(List.of(table("ก", "ก".repeat(40_000), "\u0000\uD800\uFFFE\u202E<script>"))));

        assertThat(OfficeSchema.errors(file)).isEmpty();
    }

    @Test
    void theWorkbookIsAsItsSchemaWantsIt() {
        assertThat(OfficeSchema.errors(writer.xlsx(SamplePapers.plan(null, Numerals.THAI))))
                .isEmpty();
        assertThat(OfficeSchema.errors(writer.xlsx(SamplePapers.memo()))).isEmpty();
    }

    private String csv(Paper paper) {
        return new String(writer.csv(paper), StandardCharsets.UTF_8);
    }

    private static Paper paper(List<Table> tables) {
        return new Paper("ตาราง", Format.LANDSCAPE, null, Numerals.THAI, List.copyOf(tables));
    }

    private static Table table(String name, String... cells) {
        var rows = List.of(cells).stream()
                .map(text -> new Row(List.of(Cell.of(text))))
                .toList();
        return new Table(name, List.of(Column.of("a", "หัว", 1)), false, rows);
    }
}
