package org.itacycle.completeness;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.assessment.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator types into the national system for a document: the item, the addresses (the agency's own web site
 * first), and an explanation that leads the assessor to every required element.
 */
public record Disclosure(
        String document,
        int disclosureYear,
        @Nullable Item item,
        boolean published,
        boolean complete,
        List<Address> addresses,
        List<Element> elements,
        String explanation) {

    /** The item; provisional while the list of that year is not known. */
    public record Item(String code, String key, String text, boolean provisional) {

        static Item of(RuleSet.Item item, boolean provisional) {
            return new Item(item.code(), item.key(), item.text(), provisional);
        }
    }

    /** Where the document stands. */
    public enum Kind {
        WEBSITE,
        PUBLIC
    }

    public record Address(Kind kind, String url, @Nullable LocalDate on) {}

    /** A required element and the pages of the published PDF that show it. */
    public record Element(int number, String key, String text, List<Integer> pages) {}
}
