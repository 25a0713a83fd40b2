package org.itacycle.cycle.internal;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.Execution;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs bpmn/ita-overdue-step.bpmn beside a step that is late, from its day until it is sent, closed or given time. */
@Component
class OverdueSteps {

    static final String KEY = "itaOverdueStep";

    /** The work item that is late; set here only. */
    static final String STEP = "stepId";

    private static final String SETTLED = "ita.stepSettled";

    private final RuntimeService runtime;
    private final WorkItems items;

    OverdueSteps(@Lazy RuntimeService runtime, WorkItems items) {
        this.runtime = runtime;
        this.items = items;
    }

    /** Begins to follow the step; what follows up steps is not followed up itself. */
    void follow(WorkItem step) {
        if (!step.isStep() || !following(step.id()).isEmpty()) {
            return;
        }
        TenantOfCycle.startingFor(
                step.cycle().organization(),
                () -> runtime.createProcessInstanceByKey(KEY)
                        .processDefinitionWithoutTenantId()
                        .businessKey(step.cycle().id().toString())
                        .setVariable(STEP, step.id())
                        .execute());
    }

    /** Stops following the step, whether it is followed or not. */
    void settle(String step) {
        following(step).forEach(execution -> runtime.messageEventReceived(SETTLED, execution.getId()));
    }

    /** The step has a new day: it is followed anew from that day, if it was followed before. */
    void again(WorkItem step) {
        if (!following(step.id()).isEmpty()) {
            settle(step.id());
            follow(step);
        }
    }

    /** The step was sent, or ended without being sent. */
    @EventListener(condition = "#task.eventName == 'complete' || #task.eventName == 'delete'")
    public void ended(DelegateTask task) {
        if (items.wasOverdue(task.getId())) {
            settle(task.getId());
        }
    }

    private List<Execution> following(String step) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(KEY)
                .messageEventSubscriptionName(SETTLED)
                .processVariableValueEquals(STEP, step)
                .list();
    }
}
