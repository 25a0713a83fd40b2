package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** A paragraph "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๓.๕๕": which indicator, its score, and what follows on the line. */
record IndicatorHeading(
        int block,
        int indicator,
        @Nullable BigDecimal score,
        @Nullable String printed,
        String rest) {

    /** A heading is short; a sentence that begins with the same words is not one. */
    private static final int LONGEST = 120;

    private static final Pattern SCORE = Pattern.compile(
            "^(.{0,100}?)(?:" + ScoreWords.anyOf(ScoreWords.THAI.around())
                    + "|[:=(–-])\\s*((?:100|[0-9๐-๙]{1,3})(?:[.,][0-9๐-๙]{1,2})?)(?![0-9๐-๙.,])\\s*(?:คะแนน|%)?\\)?\\s*(.*)$",
            Pattern.DOTALL);

    static List<IndicatorHeading> all(SourceDocument document) {
        var headings = new ArrayList<IndicatorHeading>();
        for (var line : TextLine.all(document)) {
            var heading = of(line.text(), line.block());
            if (heading != null) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** The heading with which a text begins, or nothing. */
    static @Nullable IndicatorHeading of(String text, int block) {
        var line = text.replaceFirst("^[\\s#*>•-]+", "")
                .replaceFirst("^[0-9๐-๙]{1,2}(\\.[0-9๐-๙]{1,2})?[.)]\\s*(?=ตัวชี้วัด)", "");
        var indicator = ScoreWords.INDICATOR.matcher(Wording.plain(line));
        if (!indicator.matches()) {
            return null;
        }
        int number = Integer.parseInt(indicator.group(1));
        var score = SCORE.matcher(line);
        if (score.matches()) {
            var value = ScoreText.parse(score.group(2)).orElse(null);
            return new IndicatorHeading(
                    block, number, value, score.group(2), score.group(3).strip());
        }
        return line.length() <= LONGEST ? new IndicatorHeading(block, number, null, null, "") : null;
    }
}
