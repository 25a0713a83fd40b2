package org.itacycle.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine, found where Debian puts it or where {@code CHROMIUM} says. Where there is none the tests
 * are skipped with a loud word, but with {@code CI=true} they fail.
 */
public final class Chromium implements AutoCloseable {

    /** A phone held upright, and a desk. */
    public static final int PHONE = 390;

    public static final int DESK = 1280;

    private static final double PATIENCE = 180_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts it; whoever does closes it. */
    public static Chromium start() {
        var program = program();
        if (program.isEmpty()) {
            var word = "NO CHROMIUM FOUND: pages were not looked at. Install chromium or name it in CHROMIUM.";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(word);
            }
            System.err.println(word);
            Assumptions.abort(word);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Chromium(program.orElseThrow());
    }

    /** A window of that width that collects what the page complains about. */
    public Window window(int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("th-TH")
                .setDeviceScaleFactor(width == PHONE ? 2 : 1));
        // A busy build server may take its time; what hangs for ever is still found.
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return new Window(context.newPage());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> program() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page, and everything its console and its network complained about. */
    public static final class Window implements AutoCloseable {

        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        private Window(Page page) {
            this.page = page;
            page.onConsoleMessage(message -> {
                if (message.type().matches("error|warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onDialog(dialog -> {
                complaints.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> asked.add(request.url()));
        }

        public Page page() {
            return page;
        }

        /** What went wrong so far. */
        public List<String> complaints() {
            return List.copyOf(complaints);
        }

        /** Every address the page asked for. */
        public List<String> asked() {
            return List.copyOf(asked);
        }

        /** By how many pixels the page is wider than the window; nobody should have to push it sideways. */
        public int tooWide() {
            var more = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            return ((Number) more).intValue();
        }

        /** The serious and critical findings of axe, each with the first place. */
        public List<String> barriers() {
            return barriers(new AxeBuilder(page));
        }

        /** The same in a part of the page, where the rest is not ours. */
        public List<String> barriersBelow(String part) {
            return barriers(new AxeBuilder(page).include(part));
        }

        private static List<String> barriers(AxeBuilder axe) {
            return axe.analyze().getViolations().stream()
                    .filter(rule -> rule.getImpact() != null
                            && rule.getImpact().toLowerCase(Locale.ROOT).matches("serious|critical"))
                    .map(Window::words)
                    .toList();
        }

        /** Keeps a picture of the whole page below {@code target/pages}. */
        public void picture(String name) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
        }

        /** Prints the page as a browser does. */
        public byte[] print() {
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
        }

        @Override
        public void close() {
            page.context().close();
        }

        private static String words(Rule rule) {
            var place = rule.getNodes().isEmpty() ? "" : rule.getNodes().get(0).getHtml();
            return rule.getId() + ": " + rule.getHelp() + " " + place;
        }
    }
}
