package org.itacycle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything on the screen of a decision; {@code words} tells which question is asked. */
record ApprovalSheet(
        String id,
        String name,
        String words,
        int yearNumber,
        String year,
        String due,
        String document,
        boolean plan,
        boolean mayReturn,
        @Nullable Result result,
        String measureCount,
        List<Named> shares,
        List<Weak> weakest,
        @Nullable Rounds rounds,
        @Nullable Opinion opinion,
        @Nullable Since since,
        Checked checked,
        List<Line> measures) {

    /** Nobody completed what was closed. */
    record About(
            String id, String name, String year, @Nullable String completedBy, String endedOn) {}

    record Result(
            String total, @Nullable String level, @Nullable String change) {}

    record Named(String code, String name, String count) {}

    record Weak(
            String number,
            String name,
            String score,
            @Nullable String measures) {}

    record Rounds(List<Named> states, String notSent) {}

    record Opinion(String who, String comment, String on) {}

    record Since(
            String stage,
            String on,
            String comment,
            List<String> added,
            List<String> changed,
            List<String> removed,
            boolean unchanged) {}

    record Checked(
            boolean complete,
            @Nullable String toMend,
            @Nullable String toLookAt) {}

    record Line(String id, String number, String title, String lead, List<String> steps) {}
}
