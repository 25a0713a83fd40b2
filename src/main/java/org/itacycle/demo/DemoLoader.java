package org.itacycle.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.OfficialResult;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.OfficerDraft;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.work.TaskKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration municipality once, all or nothing: its officers, the year and the recorded result, so that the
 * divisions' analyses wait. The application reports readiness only after it.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final String COORDINATOR = "coordinator";

    private final Organizations organizations;
    private final Officers officers;
    private final AnnualCycles cycles;
    private final Assessments assessments;
    private final OwedTasks tasks;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    DemoLoader(
            Organizations organizations,
            Officers officers,
            AnnualCycles cycles,
            Assessments assessments,
            OwedTasks tasks,
            ObjectMapper json,
            TransactionTemplate transaction) {
        this.organizations = organizations;
        this.officers = officers;
        this.cycles = cycles;
        this.assessments = assessments;
        this.tasks = tasks;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!organizations.all().isEmpty()) {
            return;
        }
        var municipality = read("demo/organization.json", Municipality.class);
        var result = read("demo/assessment-2568.json", OfficialResult.class);
        transaction.executeWithoutResult(status -> load(municipality, result));
        LOG.info("the demonstration is loaded: {}", municipality.organization().name());
    }

    private void load(Municipality municipality, OfficialResult result) {
        var organization = organizations.create(municipality.organization());
        municipality.officers().forEach(officer -> officers.enter(organization, officer));
        var coordinator = officers.actor(COORDINATOR);
        var cycle = cycles.start(FiscalYear.of(DemoClock.FIRST_DAY).value(), coordinator);
        assessments.record(cycle, result, coordinator);
        tasks.mine(coordinator).stream()
                .filter(item -> item.key() == TaskKey.RECORD_RESULT)
                .forEach(item -> tasks.complete(coordinator, item.id(), TaskCompletion.DONE));
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        try (var stream = new ClassPathResource(name).getInputStream()) {
            return json.readValue(stream, type);
        }
    }

    /** The demonstration municipality as its data file describes it; officers sign in with their id as password. */
    record Municipality(NewOrganization organization, List<OfficerDraft> officers) {}
}
