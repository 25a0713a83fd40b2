package org.itacycle.imports.interpretation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.imports.interpretation.list.Marker.Form;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that may open an entry; numbers that belong to a sentence ("ข้อ ๓", "เดือนละ ๑ ครั้ง") are none. */
final class MarkerScanner {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.,/:])(?<word>(?:ข้อที่|ข้อ|ขั้นตอนที่|ขั้นที่)\\s?)?"
                    + "(?<open>\\()?(?<number>[0-9]{1,2})\\s?(?<close>\\.\\)|[.)])?(?![0-9])");

    /** After these a number names something, also where it is followed by a dot. */
    private static final Pattern NAMING = Pattern.compile("(ข้อ|มาตรา|วรรค|พ\\.ศ\\.|หมวด"
            + "|(ครั้ง|วัน|ฉบับ|รอบ|หมู่|ลำดับ|ข้อ|ส่วน|มิติ|ไตรมาส|ตัวชี้วัด|ระยะ|ชุด|เล่ม|บท|หมวด)ที่)\\s?$");

    /** After these a number mostly counts something, unless it is the one that the list needs next. */
    private static final Pattern COUNTING =
            Pattern.compile("(ไตรมาส|อย่างน้อย|รอบ|หมู่|(เดือน|ปี|วัน|ครั้ง|สัปดาห์|คน|ร้อย)ละ)\\s?$");

    private static final int LOOK_BACK = 12;
    /** Longer remarks in parentheses are not looked through. */
    private static final int PARENTHESIS = 80;

    private MarkerScanner() {}

    static List<Marker> scan(String text) {
        var arabic = ThaiDates.arabicDigits(text);
        var found = new ArrayList<Marker>();
        var match = NUMBER.matcher(arabic);
        while (match.find()) {
            var form = form(match, arabic);
            boolean opensLine = opensLine(arabic, match.start());
            if (form != null && (opensLine || mayOpenInside(arabic, match, form))) {
                int number = Integer.parseInt(match.group("number"));
                boolean spaced = match.start() == 0 || Character.isWhitespace(arabic.charAt(match.start() - 1));
                boolean counts = !opensLine && endsWith(COUNTING, arabic, match.start());
                found.add(new Marker(match.start(), match.end(), number, form, opensLine, spaced, counts));
            }
        }
        return found;
    }

    private static @Nullable Form form(Matcher match, String text) {
        boolean open = match.group("open") != null;
        var close = match.group("close");
        if (match.group("word") != null) {
            return Form.WORD;
        }
        if (close == null) {
            boolean alone = match.end() < text.length()
                    && (Character.isWhitespace(text.charAt(match.end() - 1))
                            || Character.isWhitespace(text.charAt(match.end())));
            return alone && !open ? Form.BARE : null;
        }
        if (open) {
            return close.endsWith(")") ? Form.BOTH : null;
        }
        return close.equals(".") ? Form.DOT : Form.RIGHT;
    }

    private static boolean opensLine(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayOpenInside(String text, Matcher match, Form form) {
        if (form == Form.BARE || form == Form.WORD) {
            return false;
        }
        if (endsWith(NAMING, text, match.start())) {
            return false;
        }
        return form != Form.RIGHT || !closesParenthesis(text, match.start());
    }

    private static boolean endsWith(Pattern words, String text, int end) {
        return words.matcher(text.substring(Math.max(0, end - LOOK_BACK), end)).find();
    }

    /** "(รอบ 6)": the parenthesis after the number was opened before it. */
    private static boolean closesParenthesis(String text, int at) {
        var before = text.substring(Math.max(0, at - PARENTHESIS), at);
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }
}
