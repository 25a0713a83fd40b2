package org.itacycle.imports.interpretation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.organization.DefaultUnitTree;
import org.junit.jupiter.api.Test;

/** A sheet of ten thousand rows, and cells that were made to take long. */
class ManyRowsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROWS = 10_000;

    @Test
    void tenThousandRowsAreReadWithinSeconds() {
        var periods = new PeriodReader();
        var units = new UnitReader(DefaultUnitTree.read());
        var items = new ItemMatcher(Pages.RULES_2568, null);

        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int row = 0; row < ROWS; row++) {
                periods.read(row % 28 + 1 + " ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘", 2568);
                units.read("สำนักปลัดฯ/กองคลงั/งานที่ " + row);
                items.match(row + " ท่านเชื่อมั่นในกระบวนการจัดการเรื่องร้องเรียนการทุจริต " + row, null, null);
            }
        });
    }

    @Test
    void cellsThatAreMadeToTakeLongDoNot() {
        var spaces = "ก" + " ".repeat(100_000) + "ข";
        var letters = "กอง".repeat(30_000);

        assertTimeoutPreemptively(PATIENCE, () -> {
            for (var text :
                    new String[] {spaces, letters, "(".repeat(50_000), "๑".repeat(50_000), ".".repeat(50_000)}) {
                assertThat(new PeriodReader().read(text, 2568).period().start()).isNull();
                assertThat(new UnitReader(DefaultUnitTree.read()).read(text)).isNotNull();
                assertThat(ScoreText.parse(text)).isEqualTo(Optional.empty());
                assertThat(new ItemMatcher(Pages.RULES_2568, null).match(text, null, null))
                        .isEmpty();
                new AnalysisReader().read(Pages.of("ตัวชี้วัดที่ ๑ " + text), null, new Trace());
            }
        });
    }
}
