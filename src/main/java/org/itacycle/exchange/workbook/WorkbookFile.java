package org.itacycle.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of tables, one on each sheet, A4 across with the header on every page. Every cell is text, also one that
 * begins with an equals sign, so that nothing that somebody typed is ever computed.
 */
public final class WorkbookFile implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final short POINTS = 14;
    private static final int MOST_LETTERS = 32_767;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle header = style(true);
    private final CellStyle text = style(false);

    /** A column: its header and its width in letters. */
    public record Column(String header, int width) {}

    /** Adds a sheet with the columns and the rows. */
    public WorkbookFile sheet(String name, List<Column> columns, Iterable<List<String>> rows) {
        var sheet = workbook.createSheet(name);
        setUp(sheet, columns);
        int at = 0;
        write(sheet.createRow(at++), columns.stream().map(Column::header).toList(), header);
        for (var row : rows) {
            write(sheet.createRow(at++), row, text);
        }
        return this;
    }

    public void writeTo(OutputStream out) {
        try {
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void setUp(SXSSFSheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
    }

    private static void write(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            var content = texts.get(i);
            cell.setCellValue(content.length() > MOST_LETTERS ? content.substring(0, MOST_LETTERS) : content);
            cell.setCellStyle(style);
        }
    }

    private CellStyle style(boolean bold) {
        var font = workbook.createFont();
        font.setFontName("TH Sarabun New");
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(!bold);
        if (bold) {
            style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
