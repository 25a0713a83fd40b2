package org.itacycle.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.itacycle.cycle.Collision;
import org.itacycle.cycle.JointSending;
import org.itacycle.cycle.NotYourTask;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends several tasks of one person in one transaction. */
@Component
class SendingTogether implements JointSending {

    private static final int MOST = 200;

    private final WorkItems items;
    private final TaskRules rules;
    private final TaskSending sending;
    private final TransactionTemplate transaction;

    SendingTogether(WorkItems items, TaskRules rules, TaskSending sending, TransactionTemplate transaction) {
        this.items = items;
        this.rules = rules;
        this.sending = sending;
        this.transaction = transaction;
    }

    @Override
    public boolean goesAlong(WorkItem item) {
        return rules.of(item.key()).needsNoAnswer();
    }

    @Override
    public Outcome send(Actor actor, List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidInput(Missing.of("tasks", "cycle.tasks-count", MOST));
        }
        return Collision.retry(() -> Objects.requireNonNull(transaction.execute(status -> attempt(actor, ids))));
    }

    /** Holds the tasks in one order, so that two who send the same ones wait for each other instead of colliding. */
    private Outcome attempt(Actor actor, List<String> ids) {
        var sent = new ArrayList<String>();
        var staying = new ArrayList<Staying>();
        var ended = new ArrayList<String>();
        for (var id : new TreeSet<>(ids)) {
            var item = items.hold(actor.organization(), id).orElseThrow(() -> new NotFound(id));
            if (!actor.in(item.owedBy())) {
                throw new NotYourTask();
            }
            if (item.state() != WorkItem.State.OPEN) {
                ended.add(id);
                continue;
            }
            var missing = rules.of(item.key()).missing(item);
            if (goesAlong(item) && missing.isEmpty()) {
                sending.send(actor, id, TaskCompletion.DONE);
                sent.add(id);
            } else {
                staying.add(new Staying(id, missing));
            }
        }
        return new Outcome(sent, staying, ended);
    }
}
