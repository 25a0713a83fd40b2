package org.itacycle.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.completeness.Disclosure.Address;
import org.itacycle.completeness.Disclosure.Element;
import org.itacycle.completeness.Disclosure.Item;
import org.itacycle.completeness.Disclosure.Kind;
import org.itacycle.decision.DocumentState;
import org.itacycle.decision.Subject;
import org.itacycle.paperwork.PaperSettings;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the coordinator types into the national system; the explanation is made from the element map. */
@Component
public class Disclosures {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String TEXTS = "completeness.explanation.";

    private final Checklists checklists;
    private final Disclosed disclosed;
    private final PaperSettings settings;
    private final MessageSource messages;

    Disclosures(Checklists checklists, Disclosed disclosed, PaperSettings settings, MessageSource messages) {
        this.checklists = checklists;
        this.disclosed = disclosed;
        this.settings = settings;
        this.messages = messages;
    }

    public Disclosure of(CycleKey cycle, Subject subject) {
        var checklist = checklists.of(cycle, subject);
        var item = checklist.item();
        var addresses = addresses(cycle, subject);
        var elements = elements(checklist, disclosed.elementPages(cycle, subject));
        return new Disclosure(
                subject.key(),
                checklist.disclosureYear(),
                item == null ? null : Item.of(item, checklist.itemProvisional()),
                checklist.state() == DocumentState.PUBLISHED,
                checklist.complete(),
                addresses,
                elements,
                settings.numerals(cycle).of(explanation(checklist, addresses, elements)));
    }

    private List<Address> addresses(CycleKey cycle, Subject subject) {
        var addresses = new ArrayList<Address>();
        disclosed
                .website(cycle, subject)
                .ifPresent(site -> addresses.add(new Address(Kind.WEBSITE, site.url(), site.on())));
        disclosed.publicPage(cycle, subject).ifPresent(page -> addresses.add(new Address(Kind.PUBLIC, page, null)));
        return addresses;
    }

    private static List<Element> elements(Checklist checklist, Map<String, List<Integer>> pages) {
        return checklist.elements().stream()
                .map(element -> new Element(
                        element.number(),
                        element.rule().key(),
                        element.rule().text(),
                        pages.getOrDefault(element.rule().key(), List.of())))
                .toList();
    }

    private String explanation(Checklist checklist, List<Address> addresses, List<Element> elements) {
        var lines = new ArrayList<String>();
        var item = checklist.item();
        var title = text(
                "title." + checklist.subject().key(),
                String.valueOf(checklist.cycle().fiscalYear()));
        lines.add(item == null ? title : text("of-item", item.code(), title));
        addresses.forEach(address -> lines.add(text("address." + address.kind().name(), address.url())));
        lines.add(text("elements"));
        elements.forEach(element -> lines.add(line(element)));
        return String.join("\n", lines);
    }

    private String line(Element element) {
        var number = String.valueOf(element.number());
        return element.pages().isEmpty()
                ? text("element", number, element.text())
                : text("element-pages", number, element.text(), ranges(element.pages()));
    }

    /** Pages as people write them: 3–5, 8. */
    static String ranges(List<Integer> pages) {
        var sorted = pages.stream().distinct().sorted().toList();
        var ranges = new ArrayList<int[]>();
        for (int page : sorted) {
            var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last[1] == page - 1) {
                last[1] = page;
            } else {
                ranges.add(new int[] {page, page});
            }
        }
        return ranges.stream()
                .map(range -> range[0] == range[1] ? String.valueOf(range[0]) : range[0] + "–" + range[1])
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(TEXTS + key, arguments, THAI));
    }
}
