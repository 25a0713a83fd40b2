package org.itacycle.completeness;

import java.time.Instant;
import java.util.List;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.Severity;
import org.itacycle.decision.DocumentState;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What a document shows of the elements that the year asks for, and everything that somebody should look at before it is
 * published. {@code item} is the item of the disclosure year; the report of six months has none.
 */
public record Checklist(
        CycleKey cycle,
        Subject subject,
        int disclosureYear,
        RuleSet.@Nullable Item item,
        boolean itemProvisional,
        DocumentState state,
        List<Element> elements,
        List<Entry> entries,
        @Nullable Given passed) {

    /** Whether every element stands in it and nothing is missing that the year's rules insist on. */
    public boolean complete() {
        return elements.stream().noneMatch(Element::lacks)
                && entries.stream().noneMatch(entry -> entry.finding().severity() == Severity.ERROR);
    }

    /** What stops the document until somebody gives a reason. */
    public List<Finding> stops() {
        return entries.stream()
                .filter(entry -> entry.isOpen() && entry.finding().severity() == Severity.ERROR)
                .map(Entry::finding)
                .toList();
    }

    /** How many findings of that weight nobody has confirmed. */
    public long open(Severity severity) {
        return entries.stream()
                .filter(entry -> entry.isOpen() && entry.finding().severity() == severity)
                .count();
    }

    /** A required element: how many of the measures show it. */
    public record Element(int number, RuleSet.RequiredElement rule, Presence presence, int present, int of) {

        boolean lacks() {
            return presence == Presence.PARTLY || presence == Presence.MISSING;
        }
    }

    /** LATER: needed only at the end of the year. BY_HAND: an element that only a person can see. */
    public enum Presence {
        COMPLETE,
        PARTLY,
        MISSING,
        LATER,
        BY_HAND
    }

    /** A finding with its stable id, the element it is about, what was said about it, and where it can be mended. */
    public record Entry(
            String id,
            Finding finding,
            @Nullable String element,
            State state,
            @Nullable Given confirmation,
            @Nullable Mend mend) {

        boolean isOpen() {
            return state == State.OPEN;
        }
    }

    /** NOT_SENT: owed by a division whose collection was closed; the reason is that of the closing. */
    public enum State {
        OPEN,
        CONFIRMED,
        NOT_SENT
    }

    /** A reason, and who gave it when. */
    public record Given(String reason, String by, @Nullable Instant at) {}

    /** Where a finding can be mended: the row of an open task, or a part of the page of documents. */
    public record Mend(Place place, @Nullable WorkItem task, String where) {

        /** The part of the page of documents, or a task. */
        public enum Place {
            TASK,
            WEBSITE,
            SIGNATURE
        }
    }
}
