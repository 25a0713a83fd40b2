package org.itacycle.completeness;

import java.util.Optional;
import org.itacycle.audit.AuditLog;
import org.itacycle.completeness.Checklist.Given;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Why the collection behind a document was closed before every division had sent. */
@Component
class Closings {

    private static final String ACTION = "cycle.collection-closed";
    private static final String OF_THE_PLAN = "analysis";

    private final AuditLog audit;

    Closings(AuditLog audit) {
        this.audit = audit;
    }

    /** The reason of the last closing, as the record of deeds has it. */
    Optional<Given> reason(CycleKey cycle, Subject subject) {
        var collection = subject == Subject.PLAN ? OF_THE_PLAN : subject.key();
        return audit.of(cycle, ACTION).stream()
                .filter(entry -> collection.equals(entry.details().get("collection")))
                .findFirst()
                .map(entry -> new Given(String.valueOf(entry.details().get("reason")), entry.userName(), entry.at()));
    }
}
