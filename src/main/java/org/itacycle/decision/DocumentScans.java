package org.itacycle.decision;

import java.io.InputStream;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.evidence.Upload;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scans of the signed plan and reports: the coordinator keeps them, a signature names one of them. */
@Component
public class DocumentScans {

    private final EvidenceFiles files;

    DocumentScans(EvidenceFiles files) {
        this.files = files;
    }

    /** Keeps a scan of the document; the signature that names it is recorded afterwards. */
    @Transactional
    public FileInfo attach(CycleKey cycle, Subject subject, @Nullable String name, InputStream content, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        return files.store(cycle, new Upload(EvidenceSubject.document(subject.key()), name, content), actor);
    }
}
