package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Place;
import org.jspecify.annotations.Nullable;

/** A row with a score: what it is about, the score as it was printed, and the one of the instrument beside it. */
record ScoreRow(Place place, String text, String printed, String printedInstrument) {

    private static final Pattern CODE = Pattern.compile(
            "^\\s*([A-Za-z]{1,2}\\s?[0-9๐-๙]{1,3}|[0-9๐-๙]{1,3}|[iIeElL]{1,3}|[A-Za-z])[.)]*\\s+(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern CODE_ALONE = Pattern.compile("^\\s*([ieoIEO][0-9๐-๙]{1,2})\\s*()$");

    Optional<BigDecimal> score() {
        return ScoreText.parse(printed);
    }

    Optional<BigDecimal> instrumentScore() {
        return ScoreText.parse(printedInstrument);
    }

    /** The number of the indicator, where the row is about one. */
    @Nullable
    Integer indicator() {
        var matcher = ScoreWords.INDICATOR.matcher(Wording.plain(text));
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** The code in front as it was printed, garbled or not. */
    @Nullable
    String code() {
        return part(text, 1);
    }

    /** The text behind the code. */
    String words() {
        var words = part(text, 2);
        return words == null ? text.strip() : words;
    }

    static String wordsOf(String text) {
        var words = part(text, 2);
        return words == null ? text.strip() : words;
    }

    static @Nullable String codeOf(String text) {
        return part(text, 1);
    }

    private static @Nullable String part(String text, int group) {
        for (var pattern : new Pattern[] {CODE, CODE_ALONE}) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.group(group).strip();
            }
        }
        return null;
    }
}
