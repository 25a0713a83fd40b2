package org.itacycle.cycle;

import java.io.InputStream;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.evidence.Upload;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that travel with a task: the scan of a decision on paper, the photo of a notice board. */
@Component
public class TaskFiles {

    private final WorkItems items;
    private final EvidenceFiles files;

    TaskFiles(WorkItems items, EvidenceFiles files) {
        this.items = items;
        this.files = files;
    }

    /**
     * Keeps a file for an open task, for those who owe it and for the coordinator.
     *
     * @throws NotYourTask when the caller may not send the task
     * @throws TaskNotOpen when it was sent or closed meanwhile
     */
    @Transactional
    public FileInfo attach(Actor actor, String id, @Nullable String name, InputStream content) {
        var item = requireOpen(actor, id);
        return files.store(item.cycle(), new Upload(EvidenceSubject.task(id), name, content), actor);
    }

    /** The open task, if the caller may send it. */
    WorkItem requireOpen(Actor actor, String id) {
        var item = items.find(actor.organization(), id).orElseThrow(() -> new NotFound(id));
        if (!actor.isCoordinator() && !actor.in(item.owedBy())) {
            throw new NotYourTask();
        }
        if (item.state() != WorkItem.State.OPEN) {
            throw new TaskNotOpen();
        }
        return item;
    }
}
