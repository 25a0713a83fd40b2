package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages that keep somebody out are noticed, and pages that do not are left alone. */
class BarriersTests {

    @Test
    void whatKeepsSomebodyOutIsNamedWithItsPlace() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.PHONE)) {
            window.page().setContent("""
                <html lang="th"><title>ก</title><main><h1>ก</h1><button></button><img src="data:,">
                <p style="color: #ccc; background: #fff">อ่านไม่ออก</p></main>
                """);

            assertThat(window.barriers())
                    .hasSize(3)
                    .anyMatch(barrier -> barrier.startsWith("button-name:") && barrier.endsWith("<button></button>"))
                    .anyMatch(barrier -> barrier.startsWith("color-contrast:"))
                    .anyMatch(barrier -> barrier.startsWith("image-alt:"));
            assertThat(window.barriersBelow("h1")).isEmpty();
        }
    }

    @Test
    void aPageForEverybodyHasNone() {
        try (var chromium = Chromium.start();
                var window = chromium.window(Chromium.PHONE)) {
            window.page().setContent("<html lang=\"th\"><title>ก</title><main><h1>ก</h1><p>ข</p></main>");

            assertThat(window.barriers()).isEmpty();
        }
    }
}
