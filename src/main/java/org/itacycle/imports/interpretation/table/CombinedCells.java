package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Columns that hold two things: period and responsible unit, or result and suggestion. */
final class CombinedCells {

    private static final Pattern UNIT_BEGINS =
            Pattern.compile("(?<=\\s|/|\\n|^)(?=(?:สำนัก|กอง|งาน|ทุก|หน่วย|ฝ่าย|ส่วน|นัก|ปลัด|เจ้าหน้าที่|คณะ))");
    private static final Pattern DATED = Pattern.compile("[0-9๐-๙]");
    private static final Pattern SUGGESTION = Pattern.compile("ข้อเสนอแนะ\\s*[:：\\-–]?\\s*");

    private CombinedCells() {}

    static Optional<CellText> period(CellText cell, Columns columns) {
        return isPeriodAndUnit(columns) ? part(cell, true) : filled(cell);
    }

    static Optional<CellText> units(CellText cell, Columns columns) {
        return isPeriodAndUnit(columns) ? part(cell, false) : filled(cell);
    }

    static Optional<CellText> result(CellText cell, Columns columns) {
        if (!isResultAndSuggestion(columns)) {
            return filled(cell);
        }
        var label = SUGGESTION.matcher(cell.text());
        return filled(label.find() ? with(cell, cell.text().substring(0, label.start())) : cell);
    }

    static Optional<CellText> suggestion(CellText cell, Columns columns) {
        if (!isResultAndSuggestion(columns)) {
            return filled(cell);
        }
        var label = SUGGESTION.matcher(cell.text());
        return label.find() ? filled(with(cell, cell.text().substring(label.end()))) : Optional.empty();
    }

    private static Optional<CellText> filled(CellText cell) {
        return Optional.of(cell).filter(found -> !found.isBlank());
    }

    private static CellText with(CellText cell, String text) {
        return new CellText(text.strip(), cell.place(), cell.span());
    }

    private static boolean isPeriodAndUnit(Columns columns) {
        return columns.first(ColumnKind.PERIOD)
                .filter(column -> column.is(ColumnKind.UNIT))
                .isPresent();
    }

    private static boolean isResultAndSuggestion(Columns columns) {
        return columns.first(ColumnKind.RESULT)
                .filter(column -> column.is(ColumnKind.SUGGESTION))
                .isPresent();
    }

    /** The pieces with digits are days, the others are units. */
    private static Optional<CellText> part(CellText cell, boolean dated) {
        List<String> pieces = new ArrayList<>();
        for (var line : cell.text().split("\\n")) {
            for (var piece : UNIT_BEGINS.split(line)) {
                if (!piece.isBlank() && DATED.matcher(piece).find() == dated) {
                    pieces.add(piece.strip().replaceAll("^/|/$", "").strip());
                }
            }
        }
        return filled(with(cell, String.join(dated ? " " : "\n", pieces)));
    }
}
