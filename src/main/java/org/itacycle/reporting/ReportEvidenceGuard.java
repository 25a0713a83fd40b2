package org.itacycle.reporting;

import java.util.UUID;
import org.itacycle.evidence.EvidenceGuard;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.springframework.stereotype.Component;

/** Files of a report may be removed while the report may be changed. */
@Component
class ReportEvidenceGuard implements EvidenceGuard {

    private final Measures measures;
    private final ReportRights rights;

    ReportEvidenceGuard(Measures measures, ReportRights rights) {
        this.measures = measures;
        this.rights = rights;
    }

    @Override
    public EvidenceSubject.Kind kind() {
        return EvidenceSubject.Kind.REPORT;
    }

    @Override
    public void requireEditable(FileInfo file, Actor actor) {
        var parts = file.subject().id().split("/", 2);
        var measure = measures.get(file.cycle(), UUID.fromString(parts[0]));
        rights.requireEvidence(actor, file.cycle(), measure, Integer.parseInt(parts[1]));
    }
}
