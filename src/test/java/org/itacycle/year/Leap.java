package org.itacycle.year;

import java.time.LocalDate;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.EngineTime;

/** Goes to a day at once, without the days between, and lets the engine do what is due by then. */
record Leap(MovableClock clock, EngineTime engine) {

    void to(String day) {
        clock.moveTo(
                LocalDate.parse(day).atTime(8, 0).atZone(MovableClock.BANGKOK).toInstant());
        engine.follow();
        engine.runDue();
    }
}
