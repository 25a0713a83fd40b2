package org.itacycle.imports.reader.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.ooxml.XmlCursor;

/** Reads the cells of one sheet as they are shown; formulas by the value they had when the file was saved. */
final class SheetReader {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern RANGE = Pattern.compile(CELL.pattern() + ":" + CELL.pattern());

    private final SharedStrings strings;
    private final CellFormats formats;
    private final NumberTexts numbers;
    private final SheetGrid grid;
    private int row = -1;
    private int column = -1;

    SheetReader(SharedStrings strings, CellFormats formats, NumberTexts numbers, Amounts amounts) {
        this.strings = strings;
        this.formats = formats;
        this.numbers = numbers;
        this.grid = new SheetGrid(amounts);
    }

    SheetGrid read(XmlCursor xml) {
        xml.eachChild(name -> {
            if (name.equals("sheetData")) {
                xml.eachChild(child -> row(xml));
            } else if (name.equals("mergeCells")) {
                xml.eachChild(child -> merge(xml.attribute("ref", "")));
            }
        });
        return grid;
    }

    private void row(XmlCursor xml) {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        xml.eachChild(cell -> cell(xml));
    }

    private void cell(XmlCursor xml) {
        Matcher place = CELL.matcher(xml.attribute("r", ""));
        column = place.matches() ? column(place.group(1)) : column + 1;
        String type = xml.attribute("t", "n");
        int format = formats.index(xml.number("s", 0));
        String[] value = {""};
        xml.eachChild(name -> {
            if (name.equals("v")) {
                value[0] = xml.text();
            } else if (name.equals("is")) {
                value[0] = SharedStrings.text(xml);
            }
        });
        grid.put(row, column, text(type, value[0], format));
    }

    private String text(String type, String value, int format) {
        return switch (type) {
            case "s" -> strings.get(value.strip());
            case "n" -> number(value.strip(), format);
            case "d" -> day(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    private String number(String value, int format) {
        try {
            return value.isEmpty() ? "" : numbers.text(Double.parseDouble(value), format, formats.text(format));
        } catch (NumberFormatException notOne) {
            return value;
        }
    }

    private String day(String value) {
        try {
            return numbers.text(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeParseException notOne) {
            return value;
        }
    }

    private void merge(String reference) {
        Matcher range = RANGE.matcher(reference);
        if (range.matches()) {
            grid.merge(new SheetGrid.Range(
                    Integer.parseInt(range.group(2)) - 1,
                    column(range.group(1)),
                    Integer.parseInt(range.group(4)) - 1,
                    column(range.group(3))));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }
}
