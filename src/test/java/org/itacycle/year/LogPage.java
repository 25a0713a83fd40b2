package org.itacycle.year;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What is pressed and read on the page of the activity log. */
final class LogPage {

    private static final String KEPT = """
        () => new Promise((resolve, reject) => {
          const opening = indexedDB.open('ita-activities', 1);
          opening.onerror = reject;
          opening.onsuccess = () => {
            const asked = opening.result.transaction('waiting').objectStore('waiting').getAllKeys();
            opening.result.close();
            asked.onsuccess = () => resolve(JSON.stringify(localStorage) + asked.result);
          };
        })
        """;

    private LogPage() {}

    /** What this browser keeps of the log: words, and the names of what waits with its photos. */
    static String kept(Page page) {
        return (String) page.evaluate(KEPT);
    }

    /** Waits until something can be typed. */
    static void begin(Page page) {
        assertThat(page.getByLabel("ทำอะไร")).isVisible();
    }

    static Locator line(Page page, String text) {
        return page.locator(".log-list li").filter(new Locator.FilterOptions().setHasText(text));
    }

    static void press(Page page, String words) {
        button(page, words).click();
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** A photo as a telephone takes it. */
    static FilePayload photo() {
        return new FilePayload("IMG_0001.jpg", "image/jpeg", PhonePhoto.taken());
    }
}
