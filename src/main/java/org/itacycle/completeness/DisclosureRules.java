package org.itacycle.completeness;

import java.util.List;
import org.itacycle.completeness.DocumentRule.Place;

/** What every document lacks until it is signed and found where the assessor looks. */
final class DisclosureRules {

    static final DocumentRule DIVISION_NOT_SENT = new DocumentRule(
            "DIVISION_NOT_SENT",
            null,
            facts ->
                    facts.data().notSent().stream().map(unit -> Place.of("divisions." + unit.division(), unit.name())));

    static final DocumentRule SIGNATURE_MISSING = DocumentRule.whole(
            "SIGNATURE_MISSING",
            "signature",
            facts -> facts.data().state().agreed() && facts.data().signature() == null);

    /** The NACC looks at the agency's own main web site; our page is only the source. */
    static final DocumentRule WEBSITE_ADDRESS_MISSING = DocumentRule.whole(
            "WEBSITE_ADDRESS_MISSING", "website", facts -> facts.toBePublished() && facts.website() == null);

    static final List<DocumentRule> ALL = List.of(DIVISION_NOT_SENT, SIGNATURE_MISSING, WEBSITE_ADDRESS_MISSING);

    private DisclosureRules() {}
}
