package org.itacycle.year;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Where Camunda's Tasklist is, and when it is looked at. */
final class TasklistPage {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** Two working days after the analyses of the demonstration were due. */
    static final String AUTUMN = "2025-11-03";

    /** The sandboxed frame in which Camunda's Tasklist draws prints. */
    private static final String ENGINES_FRAME = "An iframe which has both";

    private TasklistPage() {}

    /** Whether the engine's own page is what the browser complains about. */
    static boolean isTheEngines(String complaint) {
        return complaint.startsWith(ENGINES_FRAME);
    }

    /** As the server forgets it; the browser keeps its other cookies. */
    static void sessionEnds(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("ITA-SESSION"));
    }
}
