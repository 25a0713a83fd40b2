package org.itacycle.imports.interpretation.frame;

import java.util.regex.Pattern;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.imports.interpretation.fact.PeriodReader;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;

/** An order is given in the fiscal year it is for; one of another year was copied. */
final class OrderYears {

    private static final Pattern ORDER = Pattern.compile(
            "คำสั่ง[^\\n]{0,200}?(?:ลงวันที่|วันที่)\\s*(\\d{1,2}\\s*[ก-๎.]{3,12}\\s*(?:พ\\.?ศ\\.?\\s*)?\\d{4})[^\\n]{0,200}?"
                    + "ปีงบประมาณ\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?(25\\d{2})");

    private final SourceDocument document;
    private final Trace trace;
    private final PeriodReader dates = new PeriodReader();

    OrderYears(SourceDocument document, Trace trace) {
        this.document = document;
        this.trace = trace;
    }

    void check() {
        int tables = 0;
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph) {
                check(paragraph.text(), "blocks[" + block + "]", Place.ofBlock(block));
            } else if (document.blocks().get(block) instanceof Table table) {
                check(table, block, tables++);
            }
        }
    }

    private void check(Table table, int block, int number) {
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                var where = "tables[" + number + "].rows[" + row + "].cells[" + column + "]";
                check(cells.get(column).text(), where, new Place(block, row, column));
            }
        }
    }

    private void check(String text, String where, Place place) {
        if (!text.contains("คำสั่ง")) {
            return;
        }
        var found = ORDER.matcher(ThaiDates.arabicDigits(text));
        while (found.find()) {
            var day = dates.read(found.group(1), null).period().end();
            var written = found.group(2);
            if (day != null && FiscalYear.of(day).value() != Integer.parseInt(written)) {
                var expected = Integer.toString(FiscalYear.of(day).value());
                var original = text.substring(found.start(), found.end());
                trace.doubt(FindingCode.YEAR_INCONSISTENT, where, place, original, written, expected);
            }
        }
    }
}
