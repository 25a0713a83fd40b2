package org.itacycle.exchange.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with one header row that is repeated on every page; a row is never torn apart by a page. */
public final class WordTable {

    private static final double TWIPS_PER_MILLIMETRE = 56.6929;
    private static final String HEADER_SHADE = "D9E2F3";
    private static final String FIXED_SHADE = "F2F2F2";

    private final XWPFTable table;
    private final List<WordColumn> columns;

    WordTable(XWPFTable table, WordMark mark, List<WordColumn> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
        table.removeRow(0);
        layout();
        header(mark);
    }

    /** Adds a row; the mark stands hidden in front of the first cell, in which nobody types. */
    public WordTable row(WordMark mark, List<WordCell> cells) {
        var row = newRow();
        for (int i = 0; i < columns.size(); i++) {
            cell(row, i, i == 0 ? mark : null, cells.get(i));
        }
        return this;
    }

    private void layout() {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(columns.stream().map(WordTable::twips).reduce(BigInteger.ZERO, BigInteger::add));
        var grid = table.getCTTbl().addNewTblGrid();
        columns.forEach(column -> grid.addNewGridCol().setW(twips(column)));
    }

    private void header(WordMark mark) {
        var row = newRow();
        row.getTrPr().addNewTblHeader();
        for (int i = 0; i < columns.size(); i++) {
            var cell = newCell(row, i, HEADER_SHADE);
            var paragraph = cell.addNewP();
            paragraph.addNewPPr().addNewJc().setVal(STJc.CENTER);
            if (i == 0) {
                ThaiRun.HIDDEN.write(paragraph, mark.written());
            }
            ThaiRun.HEADER.write(paragraph, columns.get(i).header());
        }
    }

    private CTRow newRow() {
        var row = table.getCTTbl().addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private void cell(CTRow row, int column, @Nullable WordMark mark, WordCell content) {
        var cell = newCell(row, column, content.fixed() ? FIXED_SHADE : null);
        var paragraph = cell.addNewP();
        var look = content.bold() ? ThaiRun.STRONG : ThaiRun.CELL;
        look.apply(paragraph);
        if (mark != null) {
            ThaiRun.HIDDEN.write(paragraph, mark.written());
        }
        if (content.choices().isEmpty()) {
            look.write(paragraph, content.text());
        } else {
            choice(paragraph, look, content);
        }
    }

    private static void choice(CTP paragraph, ThaiRun look, WordCell content) {
        var control = paragraph.addNewSdt();
        var list = control.addNewSdtPr().addNewDropDownList();
        content.choices().forEach(choice -> {
            var item = list.addNewListItem();
            item.setDisplayText(choice);
            item.setValue(choice);
        });
        look.write(control.addNewSdtContent().addNewR(), content.text());
    }

    private CTTc newCell(CTRow row, int column, @Nullable String shade) {
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(columns.get(column)));
        if (shade != null) {
            var shading = properties.addNewShd();
            shading.setVal(STShd.CLEAR);
            shading.setColor("auto");
            shading.setFill(shade);
        }
        return cell;
    }

    private static BigInteger twips(WordColumn column) {
        return BigInteger.valueOf(Math.round(column.width() * TWIPS_PER_MILLIMETRE));
    }
}
