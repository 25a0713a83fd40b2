package org.itacycle.imports.reader.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.itacycle.calendar.ThaiDates;

/** Numbers as the sheet shows them; days in words with the year of the Buddhist Era, so that no reader has to guess. */
final class NumberTexts {

    /** A year beyond this was typed in the Buddhist Era, where the program expects the Christian one. */
    private static final int BUDDHIST = 2400;

    private static final int ERA = 543;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern THAI_DIGITS =
            Pattern.compile("^t(?=[0#?])|(?<=;)t(?=[0#?])", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag("th"));

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;

    NumberTexts(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The number in the format with this index and text. */
    String text(double number, int index, String format) {
        try {
            if (DateUtil.isADateFormat(index, format) && number >= 1 && DateUtil.isValidExcelDate(number)) {
                return date(number, index, format);
            }
            String plain = THAI_DIGITS.matcher(format).replaceAll("");
            return formatter.formatRawCellContents(number, index, plain, from1904);
        } catch (RuntimeException strangeFormat) {
            return plain(number);
        }
    }

    String text(LocalDate day) {
        return ThaiDates.longArabic(day.getYear() > BUDDHIST ? day.minusYears(ERA) : day);
    }

    private String date(double number, int index, String format) {
        LocalDate day = DateUtil.getLocalDateTime(number, from1904).toLocalDate();
        String shape = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (shape.contains("d")) {
            return text(day);
        }
        if (shape.contains("m") && shape.contains("y")) {
            int year = day.getYear() > BUDDHIST ? day.getYear() : day.getYear() + ERA;
            return MONTH.format(YearMonth.from(day)) + " " + year;
        }
        return formatter.formatRawCellContents(number, index, format, from1904);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
