package org.itacycle.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itacycle.document.Block;
import org.itacycle.document.Paper;
import org.itacycle.document.SheetText;
import org.itacycle.document.SpanGrid;
import org.itacycle.document.WordText;

/** A workbook with one sheet for each table. Every cell is text, so that nothing that somebody typed is ever computed. */
public final class SheetFile implements AutoCloseable {

    private static final short POINTS = 14;
    private static final int LETTERS = 180;
    private static final int NARROWEST = 8;
    private static final int LONGEST = 32_767;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = style(true);
    private final CellStyle text = style(false);

    private SheetFile() {}

    /** The tables of the paper; one without tables has an empty sheet with its title, as no workbook is without any. */
    public static byte[] of(Paper paper) {
        try (var file = new SheetFile()) {
            paper.tables().forEach(table -> file.add(table, paper));
            if (file.workbook.getNumberOfSheets() == 0) {
                file.workbook.createSheet(file.name(paper.title()));
            }
            file.workbook.getProperties().getCoreProperties().setTitle(paper.title());
            return file.bytes();
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

    private void add(Block.Table table, Paper paper) {
        var sheet = workbook.createSheet(name(table.name()));
        var widths = widths(table.columns());
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        write(sheet, 0, table.columns().stream().map(Block.Column::header).toList(), head, widths);
        var grid = new SpanGrid(table.columns().size());
        int last = table.rows().size();
        for (int at = 1; at <= last; at++) {
            var cells = grid.place(table.rows().get(at - 1));
            write(sheet, at, texts(cells), text, widths);
            for (var cell : cells) {
                join(sheet, at, last, cell);
            }
        }
        print(sheet, paper.format());
    }

    private static void write(XSSFSheet sheet, int at, List<String> texts, CellStyle style, List<Integer> widths) {
        var row = sheet.createRow(at);
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(held(texts.get(i)));
            cell.setCellStyle(style);
            lines = Math.max(lines, SheetText.lines(texts.get(i), widths.get(i)));
        }
        row.setHeightInPoints(SheetText.height(lines));
    }

    private static List<String> texts(List<SpanGrid.Placed> cells) {
        var texts = new ArrayList<String>();
        for (var placed : cells) {
            texts.add(placed.cell().text());
            texts.addAll(Collections.nCopies(placed.columns() - 1, ""));
        }
        return texts;
    }

    private static void join(XSSFSheet sheet, int at, int last, SpanGrid.Placed placed) {
        int down = Math.min(last, at + Math.max(1, placed.cell().rows()) - 1);
        if (!placed.covered() && (down > at || placed.columns() > 1)) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(at, down, placed.column(), placed.column() + placed.columns() - 1));
        }
    }

    /** A cell of the format holds no longer text; documents of offices stay far below it. */
    private static String held(String text) {
        var stored = SheetText.stored(WordText.writable(text));
        return stored.length() <= LONGEST ? stored : stored.substring(0, LONGEST - 1) + "…";
    }

    private static List<Integer> widths(List<Block.Column> columns) {
        int all = Math.max(1, columns.stream().mapToInt(Block.Column::weight).sum());
        return columns.stream()
                .map(column -> Math.max(NARROWEST, column.weight() * LETTERS / all))
                .toList();
    }

    private static void print(XSSFSheet sheet, Paper.Format format) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(format == Paper.Format.LANDSCAPE);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
    }

    /** A name that no other sheet has, of at most 31 letters. */
    private String name(String wanted) {
        var safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "-" : wanted, ' ');
        var name = safe;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            var ending = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
        }
        return name;
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
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
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
