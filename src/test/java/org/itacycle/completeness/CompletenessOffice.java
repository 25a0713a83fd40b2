package org.itacycle.completeness;

import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestMessages;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.RuleSets;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.decision.DecisionFixture;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Version;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.Reports;
import org.itacycle.reporting.RunningYears;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's result with five drafting divisions, and everything that a checklist is made of. */
final class CompletenessOffice extends DecisionFixture {

    static final Actor COORDINATOR =
            new Actor(BANKUM.organization(), "coordinator", "ผู้ประสานงาน ITA", Set.of(Groups.COORDINATOR));
    static final Actor FINANCE =
            new Actor(BANKUM.organization(), "finance", "ผู้อำนวยการกองคลัง", Set.of(Groups.division("finance")));

    final Site site = new Site();
    final Checklists checklists;
    final Confirmations confirmations;
    final Stops stops;
    final Disclosures disclosures;
    private final Reports reports;

    CompletenessOffice() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(ObjectMapper.class, () -> JSON);
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK));
        context.registerBean(
                "messageSource",
                ResourceBundleMessageSource.class,
                () -> TestMessages.of("completeness", "reporting", "paperwork"));
        context.registerBean(RuleSets.class, () -> RULES);
        context.registerBean(AuditLog.class, () -> audit);
        context.registerBean(Organizations.class, () -> organizations);
        context.registerBean(Assessments.class, () -> assessments);
        context.registerBean(Analyses.class, () -> analyses);
        context.registerBean(Measures.class, () -> measures);
        context.registerBean(Decisions.class, () -> decisions);
        context.registerBean(Signatures.class, () -> signatures);
        context.registerBean(YearCalendar.class, CompletenessOffice::calendarOfTheYear);
        context.registerBean(RunningYears.class, () -> year -> {});
        context.registerBean(Disclosed.class, () -> site);
        context.register(Modules.class, WorkItems.class, ContentRights.class);
        context.refresh();
        checklists = context.getBean(Checklists.class);
        confirmations = context.getBean(Confirmations.class);
        stops = context.getBean(Stops.class);
        disclosures = context.getBean(Disclosures.class);
        reports = context.getBean(Reports.class);
    }

    UUID plan(MeasureDraft draft) {
        return measures.add(BANKUM, draft, COORDINATOR);
    }

    void analyse(int indicator, String text) {
        analyses.save(BANKUM, indicator, new AnalysisDraft(text, null), Version.ANY, COORDINATOR);
    }

    /** Ends all open work and lets the division report. */
    void reporting(int round, String... divisions) {
        jdbc.sql("update work_items set state = 'DONE' where state = 'OPEN'").update();
        for (var division : divisions) {
            open(TaskKey.REPORT_PROGRESS, division, round);
        }
    }

    void report(UUID measure, int round, ReportDraft draft) {
        reports.save(BANKUM, measure, round, draft, Version.ANY, COORDINATOR);
    }

    String open(TaskKey key, String division, Integer round) {
        var id = open(BANKUM, key, division == null ? "office" : division);
        jdbc.sql("update work_items set division = ?, round = ? where id = ?")
                .params(division, round, id)
                .update();
        return id;
    }

    void closeOpenWork() {
        jdbc.sql("update work_items set state = 'CLOSED' where state = 'OPEN'").update();
    }

    Checklist checklist(Subject subject) {
        return checklists.of(BANKUM, subject);
    }

    List<Checklist.Entry> found(Subject subject, String code) {
        return checklist(subject).entries().stream()
                .filter(entry -> entry.finding().code().equals(code))
                .toList();
    }

    List<String> deeds() {
        return jdbc.sql("select action from audit_entries where action like 'completeness.%' order by id")
                .query(String.class)
                .list();
    }

    private static YearCalendar calendarOfTheYear() {
        YearCalendar calendar = mock();
        when(calendar.date(any(), any())).thenReturn(LocalDate.of(2026, 9, 30));
        return calendar;
    }

    /** What stands on the web sites. */
    static final class Site implements Disclosed {

        final Map<Subject, Address> websites = new EnumMap<>(Subject.class);
        final Map<Subject, String> pages = new EnumMap<>(Subject.class);
        final Map<Subject, Map<String, List<Integer>>> elements = new EnumMap<>(Subject.class);

        @Override
        public Optional<Address> website(CycleKey cycle, Subject subject) {
            return Optional.ofNullable(websites.get(subject));
        }

        @Override
        public Optional<String> publicPage(CycleKey cycle, Subject subject) {
            return Optional.ofNullable(pages.get(subject));
        }

        @Override
        public Map<String, List<Integer>> elementPages(CycleKey cycle, Subject subject) {
            return elements.getOrDefault(subject, Map.of());
        }
    }

    @ComponentScan(basePackages = {"org.itacycle.completeness", "org.itacycle.reporting", "org.itacycle.evidence"})
    @ComponentScan(
            basePackages = "org.itacycle.paperwork",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(Documents|Senders|DecidedReader|PaperSettings|PaperSettingStore|ColumnSets|Words)"))
    static class Modules {}
}
