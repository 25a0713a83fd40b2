package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.LevelRule;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** The total and the level as a sentence tells them: "ได้คะแนน ๙๔.๔๓ อยู่ในระดับ ผ่านดี". */
record ProseScore(Place place, BigDecimal total, @Nullable RatingLevel level, String sentence) {

    private static final ScoreWords WORDS = ScoreWords.THAI;
    private static final Pattern TOTAL = Pattern.compile(
            "(?:" + ScoreWords.anyOf(WORDS.prose()) + ")[^0-9]{0,60}?(?<![.\\d])(\\d{2,3}[.,]\\d{1,2})(?!\\d)");
    /** So many characters before the score tell whether it is that of a part. */
    private static final int NEAR = 45;

    static Optional<ProseScore> find(SourceDocument document, RuleSet rules) {
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph) {
                var found = in(paragraph.text(), block, rules);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ProseScore> in(String text, int block, RuleSet rules) {
        var plain = Wording.plain(text);
        var matcher = TOTAL.matcher(plain);
        while (matcher.find()) {
            var before = plain.substring(Math.max(0, matcher.start() - NEAR), matcher.start(1));
            if (WORDS.proseOfParts().stream().noneMatch(before::contains)) {
                var level = level(plain.substring(matcher.end()), rules);
                var total = ScoreText.number(matcher.group(1));
                return Optional.of(new ProseScore(Place.ofBlock(block), total, level, text));
            }
        }
        return Optional.empty();
    }

    /** The longest label of a level behind the word for it. */
    static @Nullable RatingLevel level(String text, RuleSet rules) {
        var labels = rules.ratings().stream()
                .sorted(Comparator.comparingInt((LevelRule rule) -> rule.label().length())
                        .reversed())
                .toList();
        var word = Pattern.compile("(?:" + ScoreWords.anyOf(WORDS.level()) + ")\\s*[\"“]?\\s*")
                .matcher(text);
        while (word.find()) {
            var behind = text.substring(word.end());
            for (var label : labels) {
                if (behind.startsWith(label.label())) {
                    return label.level();
                }
            }
        }
        return null;
    }
}
