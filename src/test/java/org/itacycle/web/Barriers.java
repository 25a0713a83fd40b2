package org.itacycle.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/** What axe finds on a page that keeps people out: its serious and critical findings, each with the first place. */
final class Barriers {

    private Barriers() {}

    static List<String> on(Page page) {
        return found(new AxeBuilder(page));
    }

    static List<String> below(Page page, String part) {
        return found(new AxeBuilder(page).include(part));
    }

    /** In one go: otherwise axe opens a second page, and writes down at length what is in order. */
    private static List<String> found(AxeBuilder axe) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return axe.options(violations).setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> rule.getImpact() != null
                        && rule.getImpact().toLowerCase(Locale.ROOT).matches("serious|critical"))
                .map(Barriers::words)
                .toList();
    }

    private static String words(Rule rule) {
        var place = rule.getNodes().isEmpty() ? "" : rule.getNodes().get(0).getHtml();
        return rule.getId() + ": " + rule.getHelp() + " " + place;
    }
}
