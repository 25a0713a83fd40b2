package org.itacycle.reporting;

import java.io.InputStream;
import java.util.UUID;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.evidence.Upload;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that prove a report: attached by those who write it or contribute to it. */
@Component
public class ReportEvidence {

    private final Measures measures;
    private final ReportRights rights;
    private final EvidenceFiles files;

    ReportEvidence(Measures measures, ReportRights rights, EvidenceFiles files) {
        this.measures = measures;
        this.rights = rights;
        this.files = files;
    }

    /** Attaches a file while the report may still be changed. */
    @Transactional
    public FileInfo attach(
            CycleKey cycle, UUID measure, int round, @Nullable String name, InputStream content, Actor actor) {
        ReportCheck.requireRound(round);
        rights.requireEvidence(actor, cycle, measures.get(cycle, measure), round);
        return files.store(cycle, new Upload(EvidenceSubject.report(measure, round), name, content), actor);
    }
}
