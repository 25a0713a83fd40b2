package org.itacycle.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.RuleSets;
import org.itacycle.audit.AuditLog;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A local government on 1 April 2026 with round 6 open for every division, and the two modules that keep its reports. */
final class ReportingOffice {

    private static final Map<String, String> UNITS = Map.of(
            "office",
            "office",
            "finance",
            "finance",
            "accounts",
            "finance",
            "education",
            "education",
            "health",
            "health");

    final CycleKey cycle = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    final CycleKey neighbour = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2569);
    final Actor office = member("office");
    final Actor finance = member("finance");
    final Actor education = member("education");
    final Actor health = member("health");
    final Actor coordinator = new Actor(cycle.organization(), "coordinator", "ผู้ประสานงาน", Set.of("coordinator"));
    final Actor auditor = new Actor(cycle.organization(), "auditor", "ผู้ตรวจสอบภายใน", Set.of("auditor"));

    final Reports reports;
    final ReportSheets sheets;
    final Activities activities;
    final ReportEvidence evidence;
    final EvidenceFiles files;
    final JdbcClient jdbc;

    private final Measures measures = mock(Measures.class);
    private RunningYears years = year -> {};

    ReportingOffice(MeasureView... plan) {
        plan(List.of(plan));
        var context = context(TestDatabase.migrated());
        reports = context.getBean(Reports.class);
        sheets = context.getBean(ReportSheets.class);
        activities = context.getBean(Activities.class);
        evidence = context.getBean(ReportEvidence.class);
        files = context.getBean(EvidenceFiles.class);
        jdbc = context.getBean(JdbcClient.class);
        openRound(6);
    }

    ReportView save(MeasureView measure, int round, Actor actor, ReportDraft draft) {
        return reports.save(cycle, measure.id(), round, draft, Version.ANY, actor);
    }

    ReportView contribute(MeasureView measure, Actor actor, Contribution... contributions) {
        return reports.contribute(cycle, measure.id(), 6, List.of(contributions), Version.ANY, actor);
    }

    void openRound(int round) {
        Set.copyOf(UNITS.values())
                .forEach(division -> open(TaskKey.REPORT_PROGRESS, round, division, "division-" + division));
    }

    void open(TaskKey key, int round, String division, String owedBy) {
        jdbc.sql("""
            insert into work_items
              (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on, state, opened_at)
            values (?, ?, ?, 2569, ?, ?, ?, ?, '2026-04-09', 'OPEN', now())
            """)
                .params(
                        UUID.randomUUID().toString(),
                        cycle.organization().value(),
                        cycle.id(),
                        key.key(),
                        division,
                        owedBy,
                        round)
                .update();
    }

    void closeEverything(int round) {
        jdbc.sql("update work_items set state = 'DONE' where round = ?")
                .param(round)
                .update();
    }

    void endYear(RuntimeException refusal) {
        years = year -> {
            throw refusal;
        };
    }

    List<String> audited() {
        return jdbc.sql("select action from audit_entries order by id")
                .query(String.class)
                .list();
    }

    private Actor member(String division) {
        return new Actor(cycle.organization(), division, "เจ้าหน้าที่ " + division, Set.of("division-" + division));
    }

    private void plan(List<MeasureView> plan) {
        lenient().when(measures.all(any())).thenReturn(plan);
        lenient()
                .when(measures.get(any(), any()))
                .thenAnswer(call -> plan.stream()
                        .filter(measure -> measure.id().equals(call.getArgument(1)))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("measure")));
        lenient()
                .doAnswer(call -> {
                    Set<UUID> asked = call.getArgument(1);
                    if (asked.stream().anyMatch(id -> plan.stream().noneMatch(m -> m.id().equals(id)))) {
                        throw new InvalidInput(Missing.of("measures[0]", "measure.unknown"));
                    }
                    return null;
                })
                .when(measures)
                .requireExisting(any(), any());
    }

    private AnnotationConfigApplicationContext context(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                ObjectMapper.class, () -> Jackson2ObjectMapperBuilder.json().build());
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneId.of("Asia/Bangkok")));
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> TestMessages.of("reporting"));
        context.registerBean(Measures.class, () -> measures);
        context.registerBean(Units.class, () -> organization -> new Tree());
        context.registerBean(CutOffs.class, () -> (year, round) -> LocalDate.of(2026, round == 6 ? 3 : 9, 30));
        context.registerBean(RunningYears.class, () -> year -> years.requireRunning(year));
        context.register(Modules.class, AuditLog.class, RuleSets.class, WorkItems.class, ContentRights.class);
        context.refresh();
        return context;
    }

    private static final class Tree implements Units.Tree {

        @Override
        public boolean knows(String code) {
            return code.startsWith("all-") || UNITS.containsKey(code);
        }

        @Override
        public Optional<String> divisionOf(String code) {
            return Optional.ofNullable(UNITS.get(code));
        }
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackageClasses = {Reports.class, EvidenceFiles.class},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(CalendarCutOffs|OrganizationUnits)"))
    static class Modules {}

    /** A report with a status and one result. */
    static ReportDraft report(ExecutionStatus status, String result) {
        var results = result == null ? null : List.of(ReportResult.of(result));
        return new ReportDraft(status, null, results, null, null, null, null, null);
    }
}
