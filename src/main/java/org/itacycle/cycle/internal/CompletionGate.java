package org.itacycle.cycle.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.itacycle.cycle.NotYourTask;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officers;
import org.itacycle.problem.Incomplete;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every completion of a user task passes here. What {@link TaskSending} sends has been asked already; a completion by
 * any other client of the engine is asked now, and one that brings variables or lacks an answer is refused.
 */
@Component("completionGate")
class CompletionGate implements TaskListener {

    private static final ThreadLocal<Sending> OPENED_FOR = new ThreadLocal<>();

    /** What the models themselves set; nothing else may be there. */
    private static final Set<String> DECLARED = Set.of(
            ProcessYear.DIVISION,
            ProcessYear.ROUND,
            OverdueSteps.STEP,
            "loopCounter",
            "nrOfInstances",
            "nrOfCompletedInstances",
            "nrOfActiveInstances");

    private final TaskRules rules;
    private final WorkItems items;
    private final WorkBook book;
    private final ProcessYear years;
    private final Officers officers;

    CompletionGate(TaskRules rules, WorkItems items, WorkBook book, ProcessYear years, Officers officers) {
        this.rules = rules;
        this.items = items;
        this.book = book;
        this.years = years;
        this.officers = officers;
    }

    /** Lets the completion of a task pass that was asked before. */
    void opened(Sending sending, Runnable completion) {
        OPENED_FOR.set(sending);
        try {
            completion.run();
        } finally {
            OPENED_FOR.remove();
        }
    }

    @Override
    public void notify(DelegateTask task) {
        var sending = Optional.ofNullable(OPENED_FOR.get())
                .filter(opened -> opened.item().id().equals(task.getId()))
                .orElseGet(() -> direct(task));
        book.completed(task.getId(), sending.by());
    }

    /** What is being sent right now, where the engine ends tasks on its own because of it. */
    static @Nullable Sending current() {
        return OPENED_FOR.get();
    }

    private Sending direct(DelegateTask task) {
        var cycle = years.ofBusinessKey(task.getExecution().getProcessBusinessKey());
        var item = items.find(cycle.organization(), task.getId()).orElseThrow(NotYourTask::new);
        requireUntouched(task, item);
        var actor = actor(task);
        var rule = rules.of(item.key());
        if (!actor.in(item.owedBy()) || !rule.needsNoAnswer()) {
            throw new NotYourTask();
        }
        var missing = rule.missing(item);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        var sending = new Sending(item, actor, TaskCompletion.DONE);
        rule.send(sending);
        return sending;
    }

    private static void requireUntouched(DelegateTask task, WorkItem item) {
        var unknown = task.getVariableNames().stream()
                .filter(name -> !DECLARED.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownVariables(String.join(", ", unknown));
        }
        var division = ProcessYear.division(task).orElse(null);
        var round = ProcessYear.round(task).orElse(null);
        if (!Objects.equals(division, item.division()) || !Objects.equals(round, item.round())) {
            throw new UnknownVariables(ProcessYear.DIVISION + ", " + ProcessYear.ROUND);
        }
    }

    private Actor actor(DelegateTask task) {
        var authentication =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (authentication == null) {
            throw new NotYourTask();
        }
        return officers.actor(authentication.getUserId());
    }
}
