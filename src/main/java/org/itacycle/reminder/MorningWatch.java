package org.itacycle.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import org.itacycle.calendar.MorningCame;
import org.itacycle.calendar.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Knows when it is morning: by the clock, and in the demonstration when a day has been played. */
@Component
class MorningWatch {

    private static final LocalTime EVENING = LocalTime.of(16, 30);

    private final MorningRun run;

    MorningWatch(MorningRun run) {
        this.run = run;
    }

    @EventListener
    void follow(MorningCame came) {
        run.run(came.day());
    }

    /** Asks every minute from 08:30 until the office closes, so that an outage in the morning is made up for. */
    @Component
    @Profile("!demo")
    static class ByTheClock {

        private final MorningRun run;
        private final MovableClock clock;

        ByTheClock(MorningRun run, MovableClock clock) {
            this.run = run;
            this.clock = clock;
        }

        @Scheduled(cron = "0 * * * * *", zone = "Asia/Bangkok")
        void look() {
            look(clock.today(), LocalTime.ofInstant(clock.instant(), MovableClock.BANGKOK));
        }

        void look(LocalDate day, LocalTime time) {
            if (!time.isBefore(MorningRule.MORNING) && time.isBefore(EVENING)) {
                run.run(day);
            }
        }
    }
}
