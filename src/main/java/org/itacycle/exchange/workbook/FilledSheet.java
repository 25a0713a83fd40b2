package org.itacycle.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet as they come back, each cell by the header above it. */
public final class FilledSheet {

    private static final int BUDDHIST = 2400;
    private static final int ERA = 543;

    private final List<Line> lines = new ArrayList<>();

    FilledSheet(Sheet sheet) {
        var columns = new HashMap<String, Integer>();
        for (var row : sheet) {
            if (row.getRowNum() == sheet.getFirstRowNum()) {
                row.forEach(cell -> columns.putIfAbsent(text(cell).strip(), cell.getColumnIndex()));
            } else {
                lines.add(new Line(row, columns));
            }
        }
    }

    public List<Line> lines() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** One row. */
    public record Line(Row row, Map<String, Integer> columns) {

        /** The text below the header; a number as it is written plainly, empty where nothing stands. */
        public String text(String header) {
            var cell = cell(header);
            return cell == null ? "" : FilledSheet.text(cell).strip();
        }

        /** The day, where the cell holds one as the program counts days. */
        public @Nullable LocalDate day(String header) {
            var cell = cell(header);
            if (cell == null || type(cell) != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)) {
                return null;
            }
            var day = cell.getLocalDateTimeCellValue().toLocalDate();
            return day.getYear() > BUDDHIST ? day.minusYears(ERA) : day;
        }

        /** The name of the cell below the header, for example C5. */
        public String place(String header) {
            var column = columns.getOrDefault(header, 0);
            return new CellReference(row.getRowNum(), column, false, false).formatAsString();
        }

        boolean isBlank() {
            return columns.keySet().stream().allMatch(header -> text(header).isEmpty());
        }

        private @Nullable Cell cell(String header) {
            var column = columns.get(header);
            return column == null ? null : row.getCell(column);
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(Cell cell) {
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> plain(BigDecimal.valueOf(cell.getNumericCellValue()));
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
