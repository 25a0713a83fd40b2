package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.itacycle.web.Chromium;

/** The browser of one officer who signed in, with the form of a task in it; used as a person uses it. */
final class FormWindow implements AutoCloseable {

    private static final String FOOT = ".ita-send button";

    private final Chromium.Window window;
    private final Page page;
    private final String base;
    private int seen;

    private FormWindow(Chromium.Window window, Page page, String base) {
        this.window = window;
        this.page = page;
        this.base = base;
    }

    static FormWindow signIn(Chromium chromium, String base, String user, int width) {
        var window = chromium.window(width);
        var form = new FormWindow(window, window.page(), base);
        window.signIn(base, user);
        return form;
    }

    Page page() {
        return page;
    }

    /** A second page of the same browser, which knows what the first one kept. */
    FormWindow anotherPage() {
        return new FormWindow(window, page.context().newPage(), base);
    }

    FormWindow open(String task) {
        page.navigate(base + "/tasks/" + task);
        page.waitForSelector(FOOT);
        return this;
    }

    /** Closed and opened again in the same browser, which may have kept something. */
    FormWindow again() {
        page.reload();
        page.waitForSelector(FOOT);
        return this;
    }

    /** Closed and opened again as if in another browser: only what the server has comes back. */
    FormWindow elsewhere() {
        page.evaluate("localStorage.clear()");
        return again();
    }

    /** The field that messages call by this name. */
    Locator field(String where) {
        return page.locator("[data-where='" + where + "']:visible").first();
    }

    /** Opens the card, where it is folded. */
    FormWindow reveal(String where) {
        field(where).evaluate("card => { card.open = true; }");
        return this;
    }

    FormWindow type(String where, String text) {
        field(where).fill(text);
        field(where).dispatchEvent("change");
        return this;
    }

    FormWindow stands(String where, String text) {
        assertThat(field(where).inputValue()).as(where).isEqualTo(text);
        return this;
    }

    FormWindow choose(String where, String value) {
        field(where).selectOption(value);
        return this;
    }

    /** Marks one of a few. */
    FormWindow mark(String where, String value) {
        field(where).locator("input[value='" + value + "']").check();
        return this;
    }

    /** Gives a file to the field, or to the first one that takes files. */
    FormWindow attach(String near, FilePayload... files) {
        page.locator(near + " input[type=file]").first().setInputFiles(files);
        return this;
    }

    FormWindow press(String label) {
        button(label).first().click();
        return this;
    }

    Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Presses a button of the foot, where the form is sent from. */
    FormWindow send(String label) {
        page.locator(".ita-foot")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    /** Sending is refused; the answer is what the form says is missing. */
    List<String> refusedAfter(String label) {
        send(label);
        return refusal();
    }

    List<String> refusal() {
        page.waitForSelector(".ita-missing li");
        assertThat(page.locator(".is-missing").count())
                .as("fields that are marked")
                .isPositive();
        return page.locator(".ita-missing li").allTextContents();
    }

    /** Answers the question before sending and sees the task gone. */
    void confirmed(String label) {
        send(label);
        press("ยืนยัน: " + label);
        sent();
    }

    void sent() {
        page.waitForSelector(".ita-panel--good[role=status]");
        assertThat(page.locator(".ita-panel--good[role=status]").textContent()).contains("ส่งแล้ว");
        assertThat(window.complaints().stream().skip(seen))
                .as("what the console says")
                .allMatch(complaint -> complaint.contains("422") || complaint.contains("412"));
    }

    /** Everything typed has reached the server. */
    FormWindow saved() {
        page.waitForSelector(".ita-keeping[data-state=done]");
        return this;
    }

    /** The live list under the form says so many things are missing; 0 when it may be sent. */
    FormWindow missing(int count) {
        var words = count == 0 ? "ครบแล้ว พร้อมส่ง" : "ยังขาด " + thai(count) + " ข้อ";
        page.locator(".ita-needs > summary", new Page.LocatorOptions().setHasText(words))
                .waitFor();
        return this;
    }

    int countedMissing() {
        return page.locator(".ita-needs li").count();
    }

    /** Nothing is wider than the window. */
    FormWindow fits(String name) {
        picture(name);
        assertThat(window.tooWide()).as(name + " is wider than its window by").isZero();
        return this;
    }

    /** Axe finds no serious barrier. */
    FormWindow isOpenToAll(String name) {
        assertThat(window.barriers()).as(name).isEmpty();
        // axe itself makes the console complain about styles that the page would never allow.
        return heard();
    }

    /** What the console says up to now was meant. */
    FormWindow heard() {
        seen = window.complaints().size();
        return this;
    }

    /** Keeps a picture of the whole form below {@code target/pages}, its foot at the end and not over the fields. */
    FormWindow picture(String name) {
        foot("static");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", "form-" + name + ".png")));
        foot("");
        return this;
    }

    private void foot(String position) {
        page.evaluate(
                "position => document.querySelectorAll('.ita-foot').forEach(foot => { foot.style.position = position;"
                        + " })",
                position);
    }

    List<String> complaints() {
        return window.complaints();
    }

    @Override
    public void close() {
        window.close();
    }

    private static String thai(int number) {
        var digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '๐')));
        return digits.toString();
    }
}
