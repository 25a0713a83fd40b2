package org.itacycle.reporting;

import java.util.UUID;
import org.itacycle.evidence.EvidenceGuard;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.springframework.stereotype.Component;

/** Files of the activity log may be removed by whoever may write the entry. */
@Component
class ActivityEvidenceGuard implements EvidenceGuard {

    private final ActivityStore store;
    private final ActivityCheck check;

    ActivityEvidenceGuard(ActivityStore store, ActivityCheck check) {
        this.store = store;
        this.check = check;
    }

    @Override
    public EvidenceSubject.Kind kind() {
        return EvidenceSubject.Kind.ACTIVITY;
    }

    @Override
    public void requireEditable(FileInfo file, Actor actor) {
        var activity = store.forUpdate(
                        file.cycle(), UUID.fromString(file.subject().id()))
                .orElseThrow(() -> new NotFound(file.subject().id()));
        check.requireWrite(file.cycle(), activity.unit(), actor);
    }
}
