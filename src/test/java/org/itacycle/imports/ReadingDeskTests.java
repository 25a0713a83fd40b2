package org.itacycle.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.itacycle.imports.reader.ReadingLimits;
import org.junit.jupiter.api.Test;

class ReadingDeskTests {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void whatWorksTooLongIsEndedAndItsSeatIsFreeAgain() {
        var desk = new ReadingDesk(new ReadingTimes(SHORT, LONG, LONG, LONG));

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> desk.read(ReadingDeskTests::endless)).isInstanceOf(ReadingTookTooLong.class);
        }

        assertThat(desk.<String>read(() -> "ต่อ")).isEqualTo("ต่อ");
    }

    @Test
    void aDocumentThatWaitsForASlowMachineIsReadAllTheSame() {
        var desk = new ReadingDesk(new ReadingTimes(SHORT, LONG, LONG, LONG));

        assertThat(desk.<String>read(() -> {
                    Thread.sleep(SHORT.multipliedBy(3).toMillis());
                    return "ช้า";
                }))
                .isEqualTo("ช้า");
    }

    @Test
    void nobodyWaitsForEver() {
        var desk = new ReadingDesk(new ReadingTimes(LONG, SHORT, LONG, LONG));

        assertThatThrownBy(() -> desk.read(() -> {
                    Thread.sleep(LONG.toMillis());
                    return "ช้า";
                }))
                .isInstanceOf(ReadingTookTooLong.class);
    }

    @Test
    void whoFindsNoSeatIsAskedToComeAgain() {
        var end = new CountDownLatch(1);
        var desk = new ReadingDesk(new ReadingTimes(SHORT, SHORT, SHORT, LONG));
        fill(desk, end);

        assertThatThrownBy(() -> desk.read(() -> "ใหม่")).isInstanceOf(ReadersBusy.class);
        end.countDown();
    }

    @Test
    void aReadingThatHearsNothingDoesNotKeepItsSeatForEver() {
        var end = new CountDownLatch(1);
        var desk = new ReadingDesk(new ReadingTimes(SHORT, SHORT, LONG, SHORT));
        fill(desk, end);

        assertThat(desk.<String>read(() -> "ใหม่")).isEqualTo("ใหม่");
        end.countDown();
    }

    @Test
    void nestingWithoutEndIsNoFailureOfTheServer() {
        var desk = new ReadingDesk(new ReadingTimes(LONG, LONG, LONG, LONG));

        assertThatThrownBy(() -> desk.read(() -> deeper(0))).isInstanceOf(UnreadableDocument.class);
    }

    private static void fill(ReadingDesk desk, CountDownLatch end) {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> desk.read(() -> deaf(end))).isInstanceOf(ReadingTookTooLong.class);
        }
    }

    private static Object endless() {
        while (true) {
            ReadingLimits.checkTime();
        }
    }

    /** Does not hear that it is interrupted. */
    private static Object deaf(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "ช้า";
            } catch (InterruptedException ignored) {
                Thread.onSpinWait();
            }
        }
    }

    private static int deeper(int level) {
        return level < 0 ? 0 : deeper(level + 1) + 1;
    }
}
