package org.itacycle.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;

/** One thing a decision must have before it counts. */
record DecisionRule(String where, String message, Predicate<Decision> applies, Predicate<Decision> satisfied) {

    /** Sending back without a reason helps nobody. */
    static final DecisionRule REASON_ON_RETURN = new DecisionRule(
            "comment",
            "decision.comment-required",
            decision -> decision.outcome() == Outcome.RETURN,
            decision -> given(decision.comment()));

    /** The coordinator returns to somebody; only the clerk and the executive may send back the whole. */
    static final DecisionRule ADDRESSEE_ON_RETURN = new DecisionRule(
            "divisions",
            "decision.divisions-required",
            decision -> decision.stage() == Stage.COORDINATOR && decision.outcome() == Outcome.RETURN,
            Decision::namesParts);

    static final DecisionRule PAPER_DAY = paper("signedOn", paper -> paper.signedOn() != null);
    static final DecisionRule PAPER_OFFICER = paper("officer", paper -> given(paper.officer()));
    static final DecisionRule PAPER_POSITION = paper("position", paper -> given(paper.position()));
    static final DecisionRule PAPER_SCAN = paper("evidence", paper -> paper.evidence() != null);
    static final DecisionRule INFORMANT = onBehalf("informant", word -> given(word.informant()));
    static final DecisionRule WAY_OF_WORD = onBehalf("via", word -> word.via() != null);

    static final List<DecisionRule> ALL = List.of(
            REASON_ON_RETURN,
            ADDRESSEE_ON_RETURN,
            PAPER_DAY,
            PAPER_OFFICER,
            PAPER_POSITION,
            PAPER_SCAN,
            INFORMANT,
            WAY_OF_WORD);

    /** Everything the decision lacks. */
    static List<Missing> missing(Decision decision) {
        return ALL.stream().flatMap(rule -> rule.ask(decision).stream()).toList();
    }

    private Optional<Missing> ask(Decision decision) {
        return applies.test(decision) && !satisfied.test(decision)
                ? Optional.of(Missing.of(where, message))
                : Optional.empty();
    }

    private static DecisionRule paper(String field, Predicate<Decision.Paper> satisfied) {
        return new DecisionRule(
                "paper." + field,
                "decision.paper-" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-required",
                decision -> decision.paper() != null,
                decision -> decision.paper() == null || satisfied.test(decision.paper()));
    }

    private static DecisionRule onBehalf(String field, Predicate<Decision.OnBehalf> satisfied) {
        return new DecisionRule(
                "onBehalfOf." + field,
                "decision.on-behalf-" + field + "-required",
                decision -> decision.onBehalfOf() != null,
                decision -> decision.onBehalfOf() == null || satisfied.test(decision.onBehalfOf()));
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
