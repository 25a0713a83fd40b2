package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Set;
import org.itacycle.problem.Missing;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;

/** What sending a kind of task means to the domain. */
interface TaskRule {

    /** The kinds of task the rule is for. */
    Set<TaskKey> keys();

    /** What the content still lacks, before anybody answers anything. */
    List<Missing> missing(WorkItem item);

    /** Writes what travels with the completion, or refuses it. Content that is missing was refused before. */
    void send(Sending sending);

    /** Whether the task may be sent by a client that says nothing but "done". */
    boolean needsNoAnswer();
}
