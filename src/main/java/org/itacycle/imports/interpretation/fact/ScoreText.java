package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.wording.Wording;

/** A written score: Thai or Arabic digits, point or comma, with or without "ร้อยละ", "คะแนน" or a percent sign. */
public final class ScoreText {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Pattern AROUND = Pattern.compile(ScoreWords.anyOf(ScoreWords.THAI.around()));
    private static final Pattern NUMBER = Pattern.compile(ScoreWords.NUMBER);

    private ScoreText() {}

    /** The score from 0 to 100, or nothing when the text is no score. */
    public static Optional<BigDecimal> parse(String text) {
        var number = AROUND.matcher(Wording.plain(text)).replaceAll("").replace(" ", "");
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(number(number)).filter(score -> score.compareTo(FULL) <= 0);
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
