package org.itacycle.cycle;

import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Missing;
import org.itacycle.work.WorkItem;

/** What people owe, and the one way to send it. */
public interface OwedTasks {

    /** What the caller's groups owe. */
    List<WorkItem> mine(Actor actor);

    /**
     * Every step that is open; coordinator, clerk, auditor and administrator only. What asks the coordinator about a late
     * step is among her own tasks and no step.
     */
    List<WorkItem> all(Actor actor);

    /** One open or ended task that the caller may see. */
    WorkItem get(Actor actor, String id);

    /** What is still missing before the task may be sent. */
    List<Missing> missing(Actor actor, String id);

    /**
     * Sends the task, all or nothing.
     *
     * @throws NotYourTask when the caller does not owe it and says nobody on whose behalf she acts
     * @throws TaskNotOpen when it was sent or closed meanwhile
     * @throws org.itacycle.problem.Incomplete when something is missing
     */
    default void complete(Actor actor, String id, TaskCompletion completion) {
        complete(actor, id, completion, () -> {});
    }

    /**
     * Sends the task as {@link #complete(Actor, String, TaskCompletion)} does, and does something else in the same
     * transaction, after the task was sent; both are tried again together when several send at once.
     */
    void complete(Actor actor, String id, TaskCompletion completion, Runnable also);
}
