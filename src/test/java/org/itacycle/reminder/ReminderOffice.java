package org.itacycle.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.calendar.MovableClock;
import org.itacycle.decision.PublicationState;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.OfficerDraft;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.Role;
import org.itacycle.reporting.RunningYears;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;

/** Local governments with officers, open steps and an outbox that keeps everything, on a day that is moved. */
public final class ReminderOffice implements AutoCloseable {

    public static final OrganizationId HERE = OrganizationId.of("bankum");
    public static final OrganizationId THERE = OrganizationId.of("muang");

    static final String FINANCE = "division-finance";
    static final Actor COORDINATOR = new Actor(HERE, "coordinator", "สมหญิง", Set.of(Groups.COORDINATOR));

    public final DataSource database;
    private static final int CONNECTIONS = 4;
    private static final List<ReminderOffice> SHARED = new ArrayList<>();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private ReminderOffice(DataSource database) {
        this.database = database;
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(CONNECTIONS);
        context.registerBean(HikariDataSource.class, () -> pool);
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(get(PlatformTransactionManager.class)));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(
                ObjectMapper.class, () -> Jackson2ObjectMapperBuilder.json().build());
        context.registerBean(MovableClock.class);
        context.registerBean("messageSource", ResourceBundleMessageSource.class, TestMessages::all);
        context.registerBean(
                ITemplateEngine.class, () -> ReminderModules.templates(get(ResourceBundleMessageSource.class)));
        context.registerBean(IndicatorDefaults.class, ReminderModules.Proposals::new);
        context.registerBean(RunningYears.class, () -> year -> {});
        context.registerBean(PublicationState.class, () -> (year, subject) -> false);
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(ReminderModules.class);
        context.refresh();
    }

    /** Two local governments in which nobody works yet. */
    public static ReminderOffice open() {
        return new ReminderOffice(TestDatabase.migrated()).founded();
    }

    /** The same, on the one database of all tests, which is emptied; cheaper than another. */
    static synchronized ReminderOffice emptied() {
        if (SHARED.isEmpty()) {
            SHARED.add(new ReminderOffice(TestDatabase.migrated()));
        }
        var office = SHARED.get(0);
        office.get(JdbcClient.class).sql("""
            truncate organization_organizations, work_items, work_reminders, notification_messages,
              notification_letters, reminder_mornings, reminder_choices, approval_links cascade
            """).update();
        return office.founded();
    }

    /** On a database that is there. */
    public static ReminderOffice on(DataSource database) {
        return new ReminderOffice(database);
    }

    private ReminderOffice founded() {
        today(LocalDate.of(2026, 3, 2));
        found(HERE, "องค์การบริหารส่วนตำบลบ้านกุ่ม");
        found(THERE, "เทศบาลตำบลตัวอย่าง");
        return this;
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public void found(OrganizationId id, String name) {
        get(Organizations.class)
                .create(new NewOrganization(
                        id.value(), name, LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", id.equals(HERE)));
    }

    /** Adds an officer whose name is her id. */
    public void hire(OrganizationId organization, String id, @Nullable String email, Role... roles) {
        get(Officers.class)
                .enter(
                        organization,
                        new OfficerDraft(id, id, "เจ้าหน้าที่", email, "secret", false, true, Arrays.asList(roles)));
    }

    /** Adds an officer with an e-mail of her own in the group. */
    public void hire(String id, String group) {
        hire(HERE, id, id + "@bankum.example", Role.of(group));
    }

    /** A coordinator, and a division that owes the report of six months until 9 April; answers the step. */
    String owedReport() {
        hire("coordinator", Groups.COORDINATOR);
        hire("finance", FINANCE);
        return owe(HERE, TaskKey.REPORT_PROGRESS, FINANCE, "2026-03-16", "2026-04-09");
    }

    /** Opens a step that is owed from the morning of the day on. */
    public String owe(OrganizationId organization, TaskKey key, String group, String openedOn, String dueOn) {
        var id = UUID.randomUUID().toString();
        var cycle = cycle(organization);
        get(JdbcClient.class)
                .sql("""
                    insert into work_items
                      (id, organization_id, cycle_id, fiscal_year, key, division, owed_by, round, due_on, state, opened_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, 'OPEN', ?::timestamptz)
                    """)
                .params(
                        id,
                        organization.value(),
                        cycle.id(),
                        cycle.fiscalYear(),
                        key.key(),
                        group.startsWith("division-") ? group.substring("division-".length()) : null,
                        group,
                        key == TaskKey.REPORT_PROGRESS || key == TaskKey.APPROVE_REPORT ? 6 : null,
                        dueOn,
                        openedOn + "T00:00:00+07")
                .update();
        return id;
    }

    public static CycleKey cycle(OrganizationId organization) {
        return new CycleKey(
                organization, UUID.nameUUIDFromBytes(organization.value().getBytes(UTF_8)), 2569);
    }

    /** Changes the step's row as the year's course would. */
    public void change(String step, String what) {
        get(JdbcClient.class)
                .sql("update work_items set " + what + " where id = ?")
                .param(step)
                .update();
    }

    public void today(LocalDate day) {
        get(MovableClock.class)
                .moveTo(day.atTime(8, 30).atZone(MovableClock.BANGKOK).toInstant());
    }

    /** Runs the morning of the day. */
    public MorningReport morning(LocalDate day) {
        today(day);
        return get(MorningRun.class).run(day);
    }

    public MorningReport morning(String day) {
        return morning(LocalDate.parse(day));
    }

    /** Runs every morning from the first day to the last. */
    public void mornings(String first, String last) {
        LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).forEach(this::morning);
    }

    /** Everything written so far, the oldest first. */
    public List<Mail> mails() {
        return get(JdbcClient.class)
                .sql("""
                    select organization_id, kind, address, recipient_name, subject, body, html, state, problem,
                           (written_at at time zone 'Asia/Bangkok')::date as day
                      from notification_messages order by id
                    """)
                .query((row, number) -> new Mail(
                        row.getString("organization_id"),
                        row.getObject("day", LocalDate.class).toString(),
                        row.getString("kind"),
                        row.getString("address"),
                        String.valueOf(row.getString("recipient_name")),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("html"),
                        String.valueOf(row.getString("problem"))))
                .list();
    }

    /** The days on which the mailbox got a mail of the kind. */
    public List<String> days(String kind, String address) {
        return mails().stream()
                .filter(mail -> mail.kind().equals(kind) && mail.address().equals(address))
                .map(Mail::day)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A mail as it was written. */
    public record Mail(
            String organization,
            String day,
            String kind,
            String address,
            String name,
            String subject,
            String text,
            String html,
            String problem) {}
}
