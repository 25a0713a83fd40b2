package org.itacycle.imports.interpretation.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.Item;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Finds the item of the assessment that a text means: by its words, helped by score and indicator, last by its code. */
public final class ItemMatcher {

    private static final double LIKE_ENOUGH = 0.6;
    /** Texts with fewer pieces in common cannot be that alike. */
    private static final double RESEMBLING = 0.2;

    private static final double CONTAINED = 0.9;
    private static final double SAME_SCORE = 0.08;
    private static final double SAME_INDICATOR = 0.06;
    private static final int SHORTEST_PART = 12;

    private final RuleSet rules;
    private final Map<String, BigDecimal> scores = new HashMap<>();
    private final Map<String, String> essences = new HashMap<>();
    private final Map<String, Set<String>> pieces = new HashMap<>();

    private record Candidate(Item item, double likeness, double hints) {}

    /** The rules of the year of the result, and the scores that were read, where there are any. */
    public ItemMatcher(RuleSet rules, @Nullable ReadScores read) {
        this.rules = rules;
        rules.items().forEach(item -> {
            var essence = Wording.essence(item.text());
            essences.put(item.code(), essence);
            pieces.put(item.code(), Likeness.pieces(essence));
        });
        if (read != null) {
            read.items().stream()
                    .filter(item -> item.score() != null)
                    .forEach(item -> scores.put(item.code(), item.score()));
        }
    }

    /** The item; the text may begin with a garbled code, score and indicator are hints only. */
    public Optional<ItemMatch> match(String text, @Nullable BigDecimal score, @Nullable Integer indicator) {
        var essence = Wording.essence(ScoreRow.wordsOf(text));
        var own = Likeness.pieces(essence);
        return rules.items().stream()
                .filter(item -> Likeness.ofPieces(own, pieces.getOrDefault(item.code(), Set.of())) >= RESEMBLING)
                .map(item -> new Candidate(item, likeness(essence, item), hints(item, score, indicator)))
                .filter(candidate -> candidate.likeness() >= LIKE_ENOUGH)
                .max(Comparator.comparingDouble(candidate -> candidate.likeness() + candidate.hints()))
                .map(Candidate::item)
                .or(() -> rules.item(code(ScoreRow.codeOf(text))))
                .map(item -> new ItemMatch(item.code(), item.indicator()));
    }

    /** How much the words resemble those of the item, without its code. */
    double likeness(String essence, Item item) {
        var own = essences.getOrDefault(item.code(), "");
        if (essence.length() >= SHORTEST_PART && (own.contains(essence) || essence.contains(own))) {
            return CONTAINED;
        }
        return Likeness.ofEssences(essence, own);
    }

    private double hints(Item item, @Nullable BigDecimal score, @Nullable Integer indicator) {
        var read = scores.get(item.code());
        double hint = score != null && read != null && read.compareTo(score) == 0 ? SAME_SCORE : 0;
        return indicator != null && indicator == item.indicator() ? hint + SAME_INDICATOR : hint;
    }

    /** The code as the rules write it: Arabic digits, and the zero in front that stands for the letter O. */
    static @Nullable String code(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        var plain = Wording.plain(printed).replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.matches("0\\d{1,2}") ? "o" + Integer.parseInt(plain.substring(1)) : plain;
    }
}
