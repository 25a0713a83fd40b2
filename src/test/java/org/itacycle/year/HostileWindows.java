package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itacycle.web.Chromium;
import org.itacycle.web.Chromium.Window;

/** The browsers of several officers, in which every page is searched for what was typed somewhere. */
final class HostileWindows implements AutoCloseable {

    /** Types into every field that takes words, as if somebody had. */
    private static final String TYPE = """
        (text) => document.querySelectorAll('.ita textarea, .ita input[type=text], .ita input[type=url], .ita input[type=search]')
          .forEach((field) => {
            if (field.offsetParent && !field.readOnly && !field.disabled) {
              field.value = field.type === 'url' ? 'javascript:window.__hit=1' : text;
              ['input', 'change'].forEach((kind) => field.dispatchEvent(new Event(kind, {bubbles: true})));
            }
          })
        """;

    private static final String FOOT = ".ita-send button";
    private static final double PATIENCE = 60_000;

    private final String base;
    private final Chromium chromium;
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    HostileWindows(String base, Chromium chromium) {
        this.base = base;
        this.chromium = chromium;
    }

    /** Opens the page as that officer and finds the text of all these fields on it, as text. */
    Page see(String user, String path, String... fields) {
        var window = windows.computeIfAbsent(user, this::signedIn);
        window.page().navigate(base + path);
        return find(window.page(), path, fields);
    }

    /** The same without signing in. */
    Page seeAsAnybody(String path, String... fields) {
        return see("", path, fields);
    }

    /** What is found on a page that is written so. */
    Set<String> look(String html) {
        try (var window = chromium.window(Chromium.DESK)) {
            window.page().setContent(html);
            return shown(window.page(), "a page");
        }
    }

    /** Finds the texts on the page as it stands now. */
    Page find(Page page, String where, String... fields) {
        var expected = List.of(fields);
        try {
            page.waitForCondition(
                    () -> shown(page, where).containsAll(expected),
                    new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        } catch (TimeoutError late) {
            assertThat(shown(page, where)).as(where).containsAll(expected);
        }
        return page;
    }

    /** Types into every field of the page; what is shown of it, at once and in what is missing, is text. */
    void typeEverywhere(String user, String path) {
        try (var window = signedIn(user)) {
            var page = window.page();
            page.navigate(base + path);
            page.waitForSelector(FOOT);
            page.evaluate(TYPE, Hostile.brief("typed"));
            find(page, "typed into " + path, "typed");
            obeyedNothing(user, window);
        }
    }

    private Set<String> shown(Page page, String where) {
        var found = (Map<?, ?>) page.evaluate(Hostile.FIND);
        assertThat(found.get("made")).as(where + " made of what was typed").isEqualTo(0);
        var whole = new LinkedHashSet<String>();
        var broken = new LinkedHashSet<String>();
        ((List<?>) found.get("texts")).forEach(text -> Hostile.read(String.valueOf(text), whole, broken));
        assertThat(broken).as(where).isEmpty();
        seen.addAll(whole);
        return whole;
    }

    /** The fields whose text was seen so far. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    /** Nobody's page asked for what a text told it to, ran it or put a question to its reader. */
    void nothingWasObeyed() {
        windows.forEach(HostileWindows::obeyedNothing);
    }

    private static void obeyedNothing(String user, Window window) {
        assertThat(window.asked()).as(user).noneMatch(address -> address.endsWith("/x"));
        assertThat(window.complaints())
                .as(user)
                .noneMatch(word -> word.startsWith("dialog:")
                        || word.contains("inline script")
                        || word.contains("inline event handler"));
    }

    @Override
    public void close() {
        windows.values().forEach(Window::close);
    }

    private Window signedIn(String user) {
        var window = chromium.window(Chromium.DESK);
        window.page().setDefaultTimeout(PATIENCE);
        if (!user.isEmpty()) {
            window.signIn(base, user);
        }
        return window;
    }
}
