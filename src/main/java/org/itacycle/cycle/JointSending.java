package org.itacycle.cycle;

import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Missing;
import org.itacycle.work.WorkItem;

/** Several of one person's tasks sent at once: those that are complete go together, the others stay as they are. */
public interface JointSending {

    /** Whether the task may go with others: nothing has to be answered or decided when it is sent. */
    boolean goesAlong(WorkItem item);

    /**
     * Sends what is complete, all of it or, where one is refused, nothing.
     *
     * @throws NotYourTask when the caller does not owe one of them
     */
    Outcome send(Actor actor, List<String> ids);

    /** What was sent, what stays with what it lacks, and what had ended before. */
    record Outcome(List<String> sent, List<Staying> staying, List<String> ended) {}

    /** A task that was not sent; without anything missing it asks for an answer of its own. */
    record Staying(String id, List<Missing> missing) {}
}
