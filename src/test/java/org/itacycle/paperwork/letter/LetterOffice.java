package org.itacycle.paperwork.letter;

import static org.itacycle.assessment.AssessmentFixture.bankum;
import static org.itacycle.assessment.AssessmentFixture.coordinator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.assessment.Intent;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.decision.Decision;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Order;
import org.itacycle.decision.Orders;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.PublicationState;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Subject;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfWriter;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.measure.Measures;
import org.itacycle.meeting.Meeting;
import org.itacycle.meeting.MeetingDraft;
import org.itacycle.meeting.Meetings;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.OfficerDraft;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.Role;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.Paperwork;
import org.itacycle.problem.Version;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.RunningYears;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The office of the demonstration with its officers and result, and every module that its letters are made of. */
final class LetterOffice {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    final CycleKey cycle = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    final Actor boss = coordinator(cycle);
    private final AnnotationConfigApplicationContext context = context(TestDatabase.migrated());
    final JdbcClient jdbc = get(JdbcClient.class);

    LetterOffice() {
        get(Organizations.class)
                .create(new NewOrganization(
                        "bankum", "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        enter("coordinator", "ผู้ประสานงาน ITA", "นักวิเคราะห์นโยบายและแผน", Role.of(Groups.COORDINATOR));
        enter("clerk", "ปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล", Role.of(Groups.CLERK));
        enter("executive", "นายกองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล", Role.of(Groups.EXECUTIVE));
        enter("office", "หัวหน้าสำนักปลัด", "หัวหน้าสำนักปลัด", Role.of(Groups.division("office")));
        enter("finance", "ผู้อำนวยการกองคลัง", "ผู้อำนวยการกองคลัง", Role.of(Groups.division("finance")));
        open(TaskKey.RECORD_RESULT, null, null);
        get(Assessments.class).record(cycle, bankum(), Version.ANY, boss);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Paper paper(String key) {
        return get(Paperwork.class).paper(cycle, DocumentKey.parse(key));
    }

    /** A measure for each indicator, as in the plan of the demonstration. */
    List<UUID> measures() {
        var leads = List.of("office", "finance", "office", "finance", "office", "works", "education", "health");
        return IntStream.rangeClosed(1, leads.size())
                .mapToObj(number -> get(Measures.class)
                        .add(
                                cycle,
                                MeasureFixture.measure(leads.get(number - 1), number, TITLES.get(number - 1)),
                                boss))
                .toList();
    }

    private static final List<String> TITLES = List.of(
            "จัดทำคู่มือมาตรฐานการปฏิบัติงานและระยะเวลาการให้บริการ",
            "เปิดเผยแผนการใช้จ่ายงบประมาณประจำปีและผลการเบิกจ่ายรายไตรมาส",
            "กำหนดหลักเกณฑ์การมอบหมายงานและการประเมินผลการปฏิบัติงานที่เป็นธรรม",
            "แนวปฏิบัติการยืมทรัพย์สินของราชการและการตรวจสอบทะเบียนคุม",
            "ช่องทางร้องเรียนการทุจริตที่คุ้มครองผู้แจ้งเบาะแส",
            "ปรับปรุงคุณภาพการให้บริการ ณ จุดเดียว (One Stop Service)",
            "เพิ่มช่องทางการสื่อสารกับประชาชนผ่านเว็บไซต์และไลน์ทางการ",
            "พัฒนาระบบการให้บริการออนไลน์ (E-Service)");

    String open(TaskKey key, @Nullable String division, @Nullable Integer round) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
            insert into work_items
              (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on, state, opened_at)
            values (?, ?, ?, 2569, ?, ?, ?, ?, '2025-12-15', 'OPEN', now())
            """)
                .params(
                        id,
                        cycle.organization().value(),
                        cycle.id(),
                        key.key(),
                        division,
                        division == null ? "executive" : Groups.division(division),
                        round)
                .update();
        return id;
    }

    /** The order that appoints the working group; answers its id. */
    UUID order(LocalDate day) {
        var members = List.of(
                new Order.Member("ปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล", "ประธานคณะทำงาน"),
                new Order.Member("หัวหน้าสำนักปลัด", "หัวหน้าสำนักปลัด", "คณะทำงาน"),
                new Order.Member("ผู้อำนวยการกองคลัง", "ผู้อำนวยการกองคลัง", "คณะทำงาน"),
                new Order.Member("ผู้อำนวยการกองช่าง", "ผู้อำนวยการกองช่าง", "คณะทำงาน"),
                new Order.Member("ผู้ประสานงาน ITA", "นักวิเคราะห์นโยบายและแผน", "เลขานุการ"));
        return get(Orders.class)
                .add(new Order.Draft("707", day, null, members, null), boss)
                .id();
    }

    /** Today's meeting as the coordinator plans it. */
    Meeting meeting() {
        var place = "ห้องประชุมองค์การบริหารส่วนตำบลบ้านกุ่ม";
        return get(Meetings.class)
                .add(
                        cycle,
                        new MeetingDraft(
                                null, null, TODAY, LocalTime.of(9, 30), null, place, null, null, null, null, null),
                        boss);
    }

    void decide(Subject subject, Stage stage, Outcome outcome, @Nullable String comment) {
        var clerk = stage == Stage.CLERK;
        get(Decisions.class)
                .record(
                        cycle,
                        new Decision(
                                subject,
                                stage,
                                outcome,
                                comment,
                                Set.of(),
                                Set.of(),
                                "user",
                                clerk ? "ปลัดองค์การบริหารส่วนตำบล" : "นายกองค์การบริหารส่วนตำบล",
                                clerk ? "ปลัดองค์การบริหารส่วนตำบล" : "นายกองค์การบริหารส่วนตำบล",
                                null,
                                null,
                                null));
    }

    void enter(String id, String name, String position, Role role) {
        get(Officers.class).enter(cycle.organization(), OfficerDraft.of(id, name, position, id, List.of(role)));
    }

    private static AnnotationConfigApplicationContext context(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(ObjectMapper.class, () -> AssessmentFixture.JSON);
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK));
        context.registerBean("messageSource", MessageSource.class, TestMessages::all);
        context.registerBean(RunningYears.class, () -> cycle -> {});
        context.registerBean(PublicationState.class, () -> (cycle, subject) -> false);
        context.registerBean(IndicatorDefaults.class, Defaults::new);
        context.register(Modules.class);
        context.refresh();
        return context;
    }

    /** What the decision tables propose. */
    private static final class Defaults implements IndicatorDefaults {

        @Override
        public String leadOf(OrganizationId organization, int indicator) {
            return indicator % 2 == 0 ? "finance" : "office";
        }

        @Override
        public Intent intentFor(BigDecimal score) {
            return score.intValue() < 85 ? Intent.IMPROVE : Intent.MAINTAIN;
        }
    }

    @EnableTransactionManagement
    @ComponentScan(
            basePackageClasses = {
                YearCalendar.class,
                Organizations.class,
                EvidenceFiles.class,
                AuditLog.class,
                WorkItems.class,
                Decisions.class,
                Measures.class,
                Assessments.class,
                Activities.class,
                Meetings.class,
                Paperwork.class,
                PdfWriter.class
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(FirstAdministrator|MembershipDays|MovableClock|TaskWriters|Tests.*)"))
    static class Modules {}
}
