package org.itacycle.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;

/** Where citizens find a document; answered by whoever publishes it. */
public interface Disclosed {

    /** The latest address on the agency's main web site; without one the item does not count for the assessor. */
    Optional<Address> website(CycleKey cycle, Subject subject);

    /** Our own public page of the document, once it is published. */
    Optional<String> publicPage(CycleKey cycle, Subject subject);

    /** The pages of the published PDF on which every required element stands; empty before the publication. */
    Map<String, List<Integer>> elementPages(CycleKey cycle, Subject subject);

    /** An address and the day from which it was open. */
    record Address(String url, LocalDate on) {}
}
