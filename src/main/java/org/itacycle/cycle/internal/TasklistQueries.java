package org.itacycle.cycle.internal;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.itacycle.work.WorkList;
import org.itacycle.work.WorkView;

/**
 * The windows on the open work as questions to the engine, with the same answers as {@link WorkList}. The days are
 * expressions: each time somebody looks they are counted from the engine's clock, which is the application's.
 */
final class TasklistQueries {

    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String ME = "${currentUser()}";
    private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";
    private static final String SOON =
            "${dateTime().withTimeAtStartOfDay().plusDays(" + (WorkList.SOON_DAYS + 1) + ")}";

    /** Asks the coordinator about a late step and is none itself. */
    private static final String NO_STEP = "userTask_resolveOverdue";

    private TasklistQueries() {}

    static TaskQuery of(TaskService tasks, WorkView view) {
        var query = tasks.createTaskQuery().active();
        return switch (view) {
            case MINE -> mine(query);
            case SOON -> mine(query).dueAfterExpression(TODAY).dueBeforeExpression(SOON);
            case LATE -> mine(query).dueBeforeExpression(TODAY);
            case CLAIMED -> query.taskAssigneeExpression(ME);
            case ALL -> query.taskDefinitionKeyNotIn(NO_STEP);
        };
    }

    private static TaskQuery mine(TaskQuery query) {
        return query.taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
    }
}
