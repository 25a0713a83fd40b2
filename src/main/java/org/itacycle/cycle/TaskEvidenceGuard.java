package org.itacycle.cycle;

import org.itacycle.evidence.EvidenceGuard;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.springframework.stereotype.Component;

/** The files of a task may be removed until it is sent. */
@Component
class TaskEvidenceGuard implements EvidenceGuard {

    private final TaskFiles files;

    TaskEvidenceGuard(TaskFiles files) {
        this.files = files;
    }

    @Override
    public EvidenceSubject.Kind kind() {
        return EvidenceSubject.Kind.TASK;
    }

    @Override
    public void requireEditable(FileInfo file, Actor actor) {
        files.requireOpen(actor, file.subject().id());
    }
}
