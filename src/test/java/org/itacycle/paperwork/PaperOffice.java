package org.itacycle.paperwork;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.PublicationState;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.document.Paper;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.Organizations;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.Reports;
import org.itacycle.reporting.RunningYears;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A local government in one ITA year with everything that its documents are made of, on a database of its own. */
public final class PaperOffice implements AutoCloseable {

    public final CycleKey cycle;
    public final Actor coordinator;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Set<Subject> published = EnumSet.noneOf(Subject.class);

    public PaperOffice(int fiscalYear, NewOrganization office) {
        var organization = OrganizationId.of(office.slug());
        cycle = new CycleKey(organization, UUID.randomUUID(), fiscalYear);
        coordinator = new Actor(organization, "coordinator", "ผู้ประสานงาน ITA", Set.of(Groups.COORDINATOR));
        start();
        get(Organizations.class).create(office);
        for (var task : List.of(TaskKey.RECORD_RESULT, TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES)) {
            open(cycle, task, null);
        }
        open(cycle, TaskKey.REPORT_PROGRESS, 6);
        open(cycle, TaskKey.REPORT_PROGRESS, 12);
    }

    public static PaperOffice bankum() {
        return new PaperOffice(
                2569,
                new NewOrganization(
                        "bankum", "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Measures measures() {
        return get(Measures.class);
    }

    public Assessments assessments() {
        return get(Assessments.class);
    }

    public Analyses analyses() {
        return get(Analyses.class);
    }

    public void report(UUID measure, int round, ReportDraft draft) {
        get(Reports.class).save(cycle, measure, round, draft, org.itacycle.problem.Version.ANY, coordinator);
    }

    public Paper paper(String document) {
        return get(Paperwork.class).paper(cycle, DocumentKey.parse(document));
    }

    /** Chooses the columns of the document. */
    public void columns(String document, String set) {
        get(PaperSettings.class)
                .change(
                        cycle,
                        new PaperSettingsView.Draft(null, java.util.Map.of(document, set)),
                        org.itacycle.problem.Version.ANY,
                        coordinator);
    }

    /** The executive agrees. */
    public void agree(Subject subject) {
        get(Decisions.class)
                .record(
                        cycle,
                        new Decision(
                                subject,
                                Stage.EXECUTIVE,
                                Outcome.APPROVE,
                                null,
                                Set.of(),
                                Set.of(),
                                "executive",
                                "สมชาย ใจดี",
                                "รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทนนายกองค์การบริหารส่วนตำบล",
                                null,
                                null,
                                null));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Opens a task of สำนักปลัด in the year. */
    public void open(CycleKey cycle, TaskKey key, @Nullable Integer round) {
        get(JdbcClient.class)
                .sql("""
                    insert into work_items
                      (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on, state, opened_at)
                    values (?, ?, ?, ?, ?, 'office', 'division-office', ?, '2025-10-01', 'OPEN', now())
                    """)
                .params(
                        UUID.randomUUID().toString(),
                        cycle.organization().value(),
                        cycle.id(),
                        cycle.fiscalYear(),
                        key.key(),
                        round)
                .update();
    }

    private void start() {
        var database = TestDatabase.migrated();
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                ObjectMapper.class, () -> Jackson2ObjectMapperBuilder.json().build());
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-12-01T03:00:00Z"), MovableClock.BANGKOK));
        context.registerBean("messageSource", ResourceBundleMessageSource.class, TestMessages::all);
        context.registerBean(IndicatorDefaults.class, PaperModules.Proposals::new);
        context.registerBean(RunningYears.class, () -> year -> {});
        context.registerBean(PublicationState.class, () -> (year, subject) -> published.contains(subject));
        context.registerBean(PasswordEncoder.class, PasswordEncoderFactories::createDelegatingPasswordEncoder);
        context.register(PaperModules.class);
        context.refresh();
    }
}
