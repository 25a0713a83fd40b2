package org.itacycle.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.itacycle.document.SheetText;

/**
 * A workbook of tables, one on each sheet, A4 across with the header on every page. Every cell is text, also one that
 * begins with an equals sign, so that nothing that somebody typed is ever computed.
 */
public final class WorkbookFile implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final short POINTS = 14;

    private static final int ROWS_TO_FILL = 2000;
    private static final String HIDDEN = "_ita";

    private final List<List<List<String>>> columns = new ArrayList<>();
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle header = style(true);
    private final CellStyle text = style(false);

    /** A column: its header, its width in letters, and what is offered in its cells; a strict one allows nothing else. */
    public record Column(String header, int width, List<String> choices, boolean strict) {

        public Column(String header, int width) {
            this(header, width, List.of(), false);
        }
    }

    /** Adds a hidden sheet that begins with the mark of the format; lists of choices stand below it. */
    public WorkbookFile mark(String mark) {
        var sheet = workbook.createSheet(HIDDEN);
        sheet.createRow(0).createCell(0).setCellValue(mark);
        var all = columns.stream().flatMap(List::stream).toList();
        var longest = all.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest; at++) {
            var row = sheet.createRow(at + 2);
            for (int list = 0; list < all.size(); list++) {
                if (at < all.get(list).size()) {
                    row.createCell(list)
                            .setCellValue(SheetText.stored(all.get(list).get(at)));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    /** Adds a sheet with the columns and the rows. */
    public WorkbookFile sheet(String name, List<Column> columns, Iterable<List<String>> rows) {
        var sheet = workbook.createSheet(name);
        setUp(sheet, columns);
        offer(sheet, columns);
        int at = 0;
        var headers = columns.stream().map(Column::header).toList();
        var first = sheet.createRow(at++);
        first.setHeightInPoints(height(headers, columns));
        write(first, headers, header);
        for (var texts : rows) {
            var row = sheet.createRow(at++);
            row.setHeightInPoints(height(texts, columns));
            write(row, texts, text);
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

    private static float height(List<String> texts, List<Column> columns) {
        int most = 1;
        for (int at = 0; at < texts.size(); at++) {
            most = Math.max(most, SheetText.lines(texts.get(at), columns.get(at).width()));
        }
        return SheetText.height(most);
    }

    private void setUp(SXSSFSheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            sheet.setDefaultColumnStyle(i, text);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
    }

    /** The lists stand in the hidden sheet, where they may be as long as they need to. */
    private void offer(SXSSFSheet sheet, List<Column> given) {
        var helper = sheet.getDataValidationHelper();
        for (int column = 0; column < given.size(); column++) {
            var choices = given.get(column).choices();
            if (!choices.isEmpty()) {
                var letters = CellReference.convertNumToColString(
                        columns.stream().mapToInt(List::size).sum());
                columns.add(List.of(choices));
                var range = "'" + HIDDEN + "'!$" + letters + "$3:$" + letters + "$" + (choices.size() + 2);
                var validation = helper.createValidation(
                        helper.createFormulaListConstraint(range),
                        new CellRangeAddressList(1, ROWS_TO_FILL, column, column));
                validation.setShowErrorBox(given.get(column).strict());
                validation.setSuppressDropDownArrow(true);
                sheet.addValidationData(validation);
            }
        }
    }

    private static void write(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            var content = texts.get(i);
            cell.setCellValue(SheetText.stored(content));
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
