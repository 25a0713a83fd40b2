package org.itacycle.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class WrongTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 15);

    private final Wrong wrong = new Wrong();

    @Test
    void everythingWrongIsToldAtOnce() {
        wrong.required("title", " ", 10)
                .text("comment", "x".repeat(11), 10)
                .past("date", TODAY.plusDays(1), TODAY)
                .size("steps", Collections.nCopies(3, "x"), 2);

        assertThatThrownBy(wrong::refuse)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.missing())
                                .extracting(Missing::where, Missing::message)
                                .containsExactly(
                                        tuple("title", "problem.field.required"),
                                        tuple("comment", "problem.field.too-long"),
                                        tuple("date", "problem.field.after-today"),
                                        tuple("steps", "problem.field.too-many")));
    }

    @Test
    void goodAndAbsentValuesPass() {
        wrong.required("title", "คู่มือ\nการยืมทรัพย์สิน", 100)
                .text("comment", null, 10)
                .past("date", TODAY, TODAY)
                .day("start", null);

        assertThat(wrong.found()).isEmpty();
        wrong.refuse();
    }

    @Test
    void charactersThatNoDatabaseKeepsAreRefused() {
        wrong.text("a", "x\u0000y", 10).text("b", "\ud83d", 10).text("c", "😀", 10);

        assertThat(wrong.found()).extracting(Missing::where).containsExactly("a", "b");
    }

    @Test
    void aBuddhistYearInAnIsoDateIsRefused() {
        wrong.day("period.start", LocalDate.of(2568, 10, 1));

        assertThat(wrong.found()).extracting(Missing::message).containsExactly("problem.field.impossible-day");
    }
}
