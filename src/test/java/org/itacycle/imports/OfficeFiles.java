package org.itacycle.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.itacycle.imports.FilePart.Box;
import org.itacycle.imports.FilePart.Grid;
import org.itacycle.imports.FilePart.Line;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes lines and tables as an office does in Word and Excel, merged cells included. */
public final class OfficeFiles {

    /** A4 on its side, in twentieths of a point. */
    private static final int LONG_SIDE = 16_838;

    private static final int SHORT_SIDE = 11_906;

    private OfficeFiles() {}

    public static byte[] xlsx(List<FilePart> parts) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("มาตรการ");
            for (var part : parts) {
                if (part instanceof Line line) {
                    sheet.createRow(next(sheet)).createCell(0).setCellValue(line.text());
                } else if (part instanceof Grid grid) {
                    grid.rows().forEach(row -> row(sheet, row));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int next(XSSFSheet sheet) {
        return sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1;
    }

    private static void row(XSSFSheet sheet, List<Box> boxes) {
        var row = sheet.createRow(next(sheet));
        for (int column = 0; column < boxes.size(); column++) {
            var box = boxes.get(column);
            row.createCell(column).setCellValue(box.text());
            if (box.rows() > 1) {
                sheet.addMergedRegion(
                        new CellRangeAddress(row.getRowNum(), row.getRowNum() + box.rows() - 1, column, column));
            }
        }
    }

    /** The lines of a cell as paragraphs, or with line breaks in one. */
    public static byte[] docx(List<FilePart> parts, boolean paragraphs) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            landscape(document);
            for (var part : parts) {
                if (part instanceof Line line) {
                    document.createParagraph().createRun().setText(line.text());
                } else if (part instanceof Grid grid) {
                    table(document, grid, paragraphs);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void landscape(XWPFDocument document) {
        var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        size.setOrient(STPageOrientation.LANDSCAPE);
    }

    private static void table(XWPFDocument document, Grid grid, boolean paragraphs) {
        var table = document.createTable(grid.rows().size(), grid.width());
        table.setWidth("100%");
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                var box = grid.rows().get(row).get(column);
                var cell = table.getRow(row).getCell(column);
                fill(cell, box.text(), paragraphs);
                if (box.rows() != 1) {
                    merge(cell, box.rows() == 0);
                }
            }
        }
        // Two tables without anything between them would be one.
        document.createParagraph();
    }

    private static void merge(XWPFTableCell cell, boolean covered) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(covered ? STMerge.CONTINUE : STMerge.RESTART);
    }

    private static void fill(XWPFTableCell cell, String text, boolean paragraphs) {
        var run = cell.getParagraphs().get(0).createRun();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && paragraphs) {
                run = cell.addParagraph().createRun();
            } else if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
