package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** A form without a mouse: every stop of Tab can be seen, and what opens over the form closes with Escape. */
final class FormKeys {

    private static final int MANY_STOPS = 200;

    /** Where the keyboard is, whether one sees it there, and whether it is marked. */
    private static final String STOP = """
        () => {
          const stop = document.activeElement;
          const near = stop.type === 'file' ? stop.parentElement.querySelector('label') : stop.closest('.ita-chip') || stop;
          const marked = (one) => {
            const style = getComputedStyle(one);
            return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
          };
          const box = near.getBoundingClientRect();
          const foot = document.querySelector('.ita-foot').getBoundingClientRect();
          return {
            words: stop.textContent.trim(),
            marked: marked(stop) || marked(near),
            seen: box.top >= -1 && box.top < (stop.closest('.ita-foot') ? innerHeight : foot.top),
          };
        }
        """;

    private final Page page;

    FormKeys(FormWindow form) {
        this.page = form.page();
    }

    /** Goes on with Tab to the stop with these words; everything on the way is marked and on the screen. */
    FormKeys tabTo(String words) {
        for (var stops = 0; stops < MANY_STOPS; stops++) {
            page.keyboard().press("Tab");
            var stop = (Map<?, ?>) page.evaluate(STOP);
            assertThat(stop.get("marked")).as("the focus is marked on " + stop).isEqualTo(true);
            assertThat(stop.get("seen")).as("one sees the focus on " + stop).isEqualTo(true);
            if (words.equals(stop.get("words"))) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + words);
    }

    FormKeys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    FormKeys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** What has the focus. */
    boolean isIn(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** The question before sending holds the focus until Escape closes it and gives the focus back to the button. */
    void escapeFromTheQuestion() {
        page.waitForSelector(".ita-question:not([hidden])");
        for (var presses = 0; presses < 3; presses++) {
            assertThat(isIn(".ita-question button")).isTrue();
            press("Tab");
        }
        press("Escape");
        assertThat(page.locator(".ita-question").isVisible()).isFalse();
        assertThat(isIn(".ita-send button"))
                .as("the button has the focus again")
                .isTrue();
    }

    /** The calendar is walked with the arrows, over the end of the month too, and left with Escape. */
    void walkTheCalendar(String where) {
        page.locator("[data-where='" + where + "']").focus();
        press("Tab").press("Enter");
        for (var week = 0; week < 5; week++) {
            press("ArrowDown");
            assertThat(isIn(".ita-calendar__day")).isTrue();
        }
        press("Escape");
        assertThat(page.locator(".ita-calendar:visible").count()).isZero();
        assertThat(isIn(".ita-date__button")).isTrue();
    }
}
