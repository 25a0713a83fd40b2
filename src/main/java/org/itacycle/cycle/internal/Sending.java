package org.itacycle.cycle.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Via;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/** One attempt to send a task: the item, who sends it, and what travels with it. */
record Sending(WorkItem item, Actor actor, TaskCompletion completion) {

    CycleKey cycle() {
        return item.cycle();
    }

    /** Whether the caller's own groups owe the task. */
    boolean isOwn() {
        return actor.in(item.owedBy()) && completion.onBehalfOf() == null && completion.paper() == null;
    }

    /** The division of a task that divisions owe side by side. */
    String division() {
        return Optional.ofNullable(item.division())
                .orElseThrow(() -> new IllegalStateException(item.key() + " belongs to no division"));
    }

    int round() {
        return Optional.ofNullable(item.round())
                .orElseThrow(() -> new IllegalStateException(item.key() + " belongs to no round"));
    }

    Set<String> divisions() {
        return new TreeSet<>(Optional.ofNullable(completion.divisions()).orElse(List.of()));
    }

    /** The measures named in the completion; what is no identifier is refused. */
    Set<UUID> measures() {
        var named = Optional.ofNullable(completion.measures()).orElse(List.of());
        var measures = new TreeSet<UUID>();
        for (int place = 0; place < named.size(); place++) {
            measures.add(Identifiers.parse("measures[" + place + "]", named.get(place)));
        }
        return measures;
    }

    /** The answer in capital letters; missing or strange ones are refused. */
    Answer answer() {
        var decision = completion.decision();
        if (decision == null || decision.isBlank()) {
            throw new InvalidInput(Missing.of("decision", "cycle.decision-required"));
        }
        return Answer.of(decision);
    }

    WorkBook.Completion by() {
        var word = completion.onBehalfOf();
        var paper = completion.paper();
        return new WorkBook.Completion(
                actor.userId(),
                actor.name(),
                word != null ? word.informant() : paper != null ? paper.officer() : null,
                word != null ? word.via() : paper != null ? "PAPER" : null);
    }

    /** On whose word the coordinator enters it. */
    Decision.@Nullable OnBehalf onBehalf() {
        var word = completion.onBehalfOf();
        return word == null ? null : new Decision.OnBehalf(word.informant(), via(word.via()));
    }

    /** What was signed on paper. */
    Decision.@Nullable Paper paper() {
        var paper = completion.paper();
        if (paper == null) {
            return null;
        }
        var scan = paper.evidence();
        return new Decision.Paper(
                paper.signedOn(),
                paper.officer(),
                paper.position(),
                scan == null ? null : Identifiers.parse("paper.evidence", scan));
    }

    private static @Nullable Via via(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(Via.values())
                        .filter(way -> way.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(Missing.of("onBehalfOf.via", "cycle.via-unknown", text)));
    }

    /** What a person may answer. */
    enum Answer {
        APPROVE,
        RETURN,
        FORWARD;

        static Answer of(String text) {
            for (var answer : values()) {
                if (answer.name().equals(text)) {
                    return answer;
                }
            }
            throw new InvalidInput(Missing.of("decision", "cycle.decision-unknown", text));
        }
    }
}
