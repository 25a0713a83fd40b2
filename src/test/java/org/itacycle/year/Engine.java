package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The engine under a year: timers are fired by hand, never waited for. */
final class Engine {

    private final RuntimeService runtime;
    private final ManagementService management;

    Engine(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
    }

    /** The one running instance of the model. */
    ProcessInstance running(String model) {
        var instances = runtime.createProcessInstanceQuery()
                .processDefinitionKey(model)
                .active()
                .list();
        assertThat(instances).as("running instances of " + model).hasSize(1);
        return instances.get(0);
    }

    /** Lets every timer at the element fire. */
    void fire(String element) {
        var timers = management.createJobQuery().timers().activityId(element).list();
        assertThat(timers).as("timers at " + element).isNotEmpty();
        run(timers);
    }

    /** Passes the save points at which the engine waits for a thread. */
    void passSavePoints() {
        run(management.createJobQuery().messages().list());
    }

    /** Whether nothing of any year is left. */
    boolean isEmpty() {
        return runtime.createExecutionQuery().count() == 0;
    }

    private void run(List<Job> jobs) {
        jobs.forEach(job -> management.executeJob(job.getId()));
    }
}
