package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine, found where Debian puts it or where {@code CHROMIUM} says. Where there is none the tests
 * are skipped with a loud word, but with {@code CI=true} they fail. One serves the whole build and ends with it.
 */
public final class Chromium implements AutoCloseable {

    /** A phone held upright, and a desk. */
    public static final int PHONE = 390;

    public static final int DESK = 1280;

    private static final double PATIENCE = 180_000;
    private static final Duration QUIET = Duration.ofMillis(150);

    private static @Nullable Browser running;

    private final Browser browser;
    private final List<BrowserContext> opened = new ArrayList<>();

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /** The one that runs, started when nobody needed it before; whoever takes it closes it, and with it her windows. */
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
        if (running == null) {
            running = launched(program.orElseThrow());
        }
        return new Chromium(running);
    }

    private static Browser launched(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
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
        opened.add(context);
        return new Window(context.newPage());
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
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
        private int open;
        private long latest = System.nanoTime();

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
            page.onRequest(request -> {
                asked.add(request.url());
                open++;
            });
            page.onRequestFinished(request -> answered());
            page.onRequestFailed(request -> answered());
        }

        public Page page() {
            return page;
        }

        /** Signs in as the form does, without drawing it: the newcomer's test types its password. */
        public Page signIn(String base, String user) {
            // What stood there asks on, and its answers might bring another token than the one that is sent.
            page.navigate("about:blank");
            var http = page.context().request();
            http.get(base + "/login");
            var token = page.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("ITA-CSRF"))
                    .map(cookie -> cookie.value)
                    .findFirst()
                    .orElseThrow();
            var form = FormData.create()
                    .set("username", user)
                    .set("password", user)
                    .set("_csrf", token);
            var answer = http.post(
                    base + "/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
            assertThat(answer.headers().get("location"))
                    .as("%s signs in: %s %s", user, answer.status(), answer.text())
                    .doesNotContain("error");
            return page;
        }

        /** The page at the path, as the user sees it. */
        public Page signIn(String base, String user, String path) {
            signIn(base, user).navigate(base + path);
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

        private void answered() {
            open--;
            latest = System.nanoTime();
        }

        /** Waits until the page has asked for everything and had the time to draw it. */
        public void settled() {
            page.waitForCondition(() -> open <= 0 && System.nanoTime() - latest > QUIET.toNanos());
        }

        /** By how many pixels the page is wider than the window; nobody should have to push it sideways. */
        public int tooWide() {
            var more = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            return ((Number) more).intValue();
        }

        /** The serious and critical findings of axe, each with the first place. */
        public List<String> barriers() {
            return Barriers.on(page);
        }

        /** The same in a part of the page, where the rest is not ours. */
        public List<String> barriersBelow(String part) {
            return Barriers.below(page, part);
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
    }
}
