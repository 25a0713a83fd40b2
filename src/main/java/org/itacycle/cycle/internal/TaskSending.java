package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.itacycle.cycle.Collision;
import org.itacycle.cycle.NotYourTask;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.cycle.TaskNotOpen;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends tasks: asks the domain, records what travels along, and lets the engine move on, in one transaction. */
@Component
class TaskSending implements OwedTasks {

    private final WorkItems items;
    private final TaskRules rules;
    private final CompletionGate gate;
    private final TaskService tasks;
    private final IdentityService identities;
    private final TransactionTemplate transaction;

    TaskSending(
            WorkItems items,
            TaskRules rules,
            CompletionGate gate,
            TaskService tasks,
            IdentityService identities,
            TransactionTemplate transaction) {
        this.items = items;
        this.rules = rules;
        this.gate = gate;
        this.tasks = tasks;
        this.identities = identities;
        this.transaction = transaction;
    }

    @Override
    public List<WorkItem> mine(Actor actor) {
        return items.open(actor.organization(), actor.groups());
    }

    @Override
    public List<WorkItem> all(Actor actor) {
        if (!seesAll(actor)) {
            throw new Forbidden();
        }
        return items.open(actor.organization()).stream()
                .filter(WorkItem::isStep)
                .toList();
    }

    @Override
    public WorkItem get(Actor actor, String id) {
        var item = items.find(actor.organization(), id).orElseThrow(() -> new NotFound(id));
        if (!actor.in(item.owedBy()) && !seesAll(actor)) {
            throw new NotYourTask();
        }
        return item;
    }

    @Override
    public List<Missing> missing(Actor actor, String id) {
        var item = get(actor, id);
        return item.state() == WorkItem.State.OPEN ? rules.of(item.key()).missing(item) : List.of();
    }

    @Override
    public void complete(Actor actor, String id, TaskCompletion completion, Runnable also) {
        Collision.retry(() -> transaction.executeWithoutResult(status -> {
            send(actor, id, completion);
            also.run();
        }));
    }

    /** Sends the task inside the transaction of the caller. */
    void send(Actor actor, String id, TaskCompletion completion) {
        var item = items.hold(actor.organization(), id).orElseThrow(() -> new NotFound(id));
        var sending = new Sending(item, actor, completion);
        requireEntitled(sending);
        if (item.state() != WorkItem.State.OPEN) {
            throw new TaskNotOpen();
        }
        var rule = rules.of(item.key());
        var missing = rule.missing(item);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        identities.clearAuthentication();
        gate.opened(sending, () -> {
            rule.send(sending);
            // A sheet for all divisions has ended this task with all the others.
            if (!AcknowledgeRule.isSheetForAll(sending)) {
                tasks.complete(id);
            }
        });
    }

    private static void requireEntitled(Sending sending) {
        var completion = sending.completion();
        var represents = completion.onBehalfOf() != null || completion.paper() != null;
        if (represents && sending.actor().isCoordinator()) {
            return;
        }
        if (represents || !sending.actor().in(sending.item().owedBy())) {
            throw new NotYourTask();
        }
    }

    private static boolean seesAll(Actor actor) {
        return actor.isCoordinator() || actor.isAuditor() || actor.isClerk() || actor.isAdmin();
    }
}
