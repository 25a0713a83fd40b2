package org.itacycle.imports.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.imports.reader.Blocks.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;
import org.junit.jupiter.api.Test;

class XlsxReaderTests {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("แผน");

    @Test
    void titlesAboveTheTableBecomeParagraphsAndEmptyEdgesAreTrimmed() throws Exception {
        put(1, 2, "แผนปฏิบัติการ");
        put(2, 2, "ปีงบประมาณ พ.ศ. ๒๕๖๙");
        put(4, 2, "มาตรการ");
        put(4, 4, "ระยะเวลา");
        put(5, 2, "อบรม");
        put(6, 4, "ต.ค. ๖๘");

        var blocks = read();

        assertThat(blocks.subList(0, 2))
                .containsExactly(new Paragraph("แผนปฏิบัติการ"), new Paragraph("ปีงบประมาณ พ.ศ. ๒๕๖๙"));
        assertThat(texts(blocks.get(2)))
                .containsExactly(List.of("มาตรการ", "ระยะเวลา"), List.of("อบรม", ""), List.of("", "ต.ค. ๖๘"));
    }

    @Test
    void mergedCellsKeepTheirPlaceInTheGrid() throws Exception {
        put(0, 0, "มาตรการ");
        put(0, 1, "ขั้นตอน");
        put(0, 2, "ผล");
        put(1, 0, "อบรม");
        put(1, 1, "๑. ประชุม\n๒. สรุป");
        put(2, 1, "สองช่อง");
        put(3, 2, "ค");
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));

        var table = (Table) read().get(0);

        assertThat(texts(table).get(1)).containsExactly("อบรม", "๑. ประชุม\n๒. สรุป", "");
        assertThat(spans(table, 2)).containsExactly(Span.FROM_ABOVE, Span.NONE, Span.FROM_LEFT);
        assertThat(spans(table, 3)).containsExactly(Span.FROM_ABOVE, Span.NONE, Span.NONE);
    }

    @Test
    void valuesAreReadAsShownAndDaysInWords() throws Exception {
        put(0, 0, "ก").setCellValue(87.333);
        put(0, 1, "ก").setCellValue(1234.5);
        put(0, 2, "").setCellValue(LocalDate.of(2024, 10, 1));
        put(0, 3, "").setCellValue(LocalDate.of(2567, 9, 30));
        put(0, 4, "").setCellValue(LocalDate.of(2025, 1, 1));
        put(0, 5, "").setCellFormula("A1*0+42");
        style(0, "0.00");
        style(1, "#,##0.00");
        style(2, "dd/mm/yyyy");
        style(3, "[$-D07041E]d mmmm yyyy");
        style(4, "mmm-yy");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(texts(read().get(0)))
                .containsExactly(List.of("87.33", "1,234.50", "1 ตุลาคม 2567", "30 กันยายน 2567", "มกราคม 2568", "42"));
    }

    @Test
    void hiddenSheetsAndRowsAreReadToo() throws Exception {
        put(0, 0, "เห็น");
        put(1, 0, "ซ่อน");
        sheet.getRow(1).setZeroHeight(true);
        workbook.createSheet("ซ่อน").createRow(0).createCell(0).setCellValue("แผ่นที่ซ่อน");
        workbook.setSheetHidden(1, true);

        assertThat(read()).containsExactly(new Paragraph("เห็น"), new Paragraph("ซ่อน"), new Paragraph("แผ่นที่ซ่อน"));
    }

    private List<Block> read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new XlsxReader().read(bytes.toByteArray());
    }

    private Cell put(int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private void style(int column, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(0).getCell(column).setCellStyle(style);
    }

    private static List<Span> spans(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(org.itacycle.imports.source.Cell::span)
                .toList();
    }
}
