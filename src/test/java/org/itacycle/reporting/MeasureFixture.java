package org.itacycle.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;

/** Measures as the plan would give them. */
final class MeasureFixture {

    static final Period YEAR = period("2025-10-01", "2026-09-30");

    private MeasureFixture() {}

    static MeasureView measure(int number, String lead, List<String> units, MeasureStep... steps) {
        return new MeasureView(
                UUID.randomUUID(),
                number,
                "คู่มือการปฏิบัติงาน " + number,
                List.of(),
                List.of(),
                null,
                lead,
                units,
                null,
                YEAR,
                null,
                List.of(steps),
                1,
                "office",
                Instant.EPOCH);
    }

    static MeasureStep step(int number, String... units) {
        return new MeasureStep(number, null, "ประชุม " + number, List.of(units), null);
    }

    static MeasureStep step(int number, Period period) {
        return new MeasureStep(number, null, "ประชุม " + number, List.of(), period);
    }

    static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
