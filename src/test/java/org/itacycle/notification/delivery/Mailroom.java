package org.itacycle.notification.delivery;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.notification.MessageState;
import org.itacycle.notification.NotificationSettings;
import org.itacycle.notification.Outbox;
import org.itacycle.notification.OutboxDesk;
import org.itacycle.notification.OutgoingMessage;
import org.itacycle.notification.Recipient;
import org.itacycle.notification.Webhooks;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outbox of two local governments with everything behind it, and a machine's time that is moved by hand. */
public final class Mailroom {

    public static final OrganizationId HERE = OrganizationId.of("bankum");
    public static final OrganizationId THERE = OrganizationId.of("muang");
    public static final Actor ADMIN = new Actor(HERE, "admin", "ผู้ดูแลระบบ", Set.of(Groups.ADMIN));
    public static final Actor OTHER_ADMIN = new Actor(THERE, "muang.admin", "ผู้ดูแลระบบ", Set.of(Groups.ADMIN));
    public static final String NAME = "องค์การบริหารส่วนตำบลบ้านกุ่ม";

    public final DataSource source;
    public final JdbcClient jdbc;
    public final MovableClock clock = new MovableClock();
    public final Outbox outbox;
    public final OutboxSender sender;

    public final OutboxDesk desk;
    public final Webhooks calls;

    final MessageRows rows;
    final Pauses pauses;
    final WebhookRows webhooks;
    public final Organizations organizations;
    private final DataSource connection;
    private Instant machine = Instant.parse("2026-04-09T01:30:00Z");

    private Mailroom(DataSource source, Integer smtpPort, boolean webhookAnywhere) {
        this(source, smtpPort, webhookAnywhere, MessageRows::new);
    }

    Mailroom(DataSource source, Integer smtpPort, boolean webhookAnywhere, Function<JdbcClient, MessageRows> table) {
        this.source = source;
        connection = oneConnection(source);
        jdbc = JdbcClient.create(connection);
        rows = table.apply(jdbc);
        clock.moveTo(machine);
        var json = JsonMapper.builder().findAndAddModules().build();
        var settings = settings(webhookAnywhere);
        var access = access(smtpPort, settings);
        organizations = new Organizations(
                jdbc, new AuditLog(jdbc, json, clock), event -> {}, TestMessages.of("organization"), clock);
        webhooks = new WebhookRows(jdbc);
        pauses = new Pauses(jdbc);
        outbox = new Outbox(rows, webhooks, access, settings, json, new Bell(), clock, this::machine);
        List<Carrier> carriers =
                List.of(new MailCarrier(access, organizations), new CallCarrier(webhooks, settings, this::machine));
        var audit = new AuditLog(jdbc, json, clock);
        desk = new OutboxDesk(new FiledRows(jdbc), pauses, access, audit, new Bell(), this::machine);
        calls = new Webhooks(webhooks, outbox, settings, audit, TestMessages.of("notification"));
        sender = new OutboxSender(carriers, rows, pauses, settings, clock, this::machine);
    }

    /** With a mail server on this machine. */
    public static Mailroom withServer(int smtpPort) {
        return opened(new Mailroom(TestDatabase.migrated(), smtpPort, true));
    }

    /** Without any mail server. */
    public static Mailroom withoutServer() {
        return opened(new Mailroom(TestDatabase.migrated(), null, true));
    }

    /** With a mail server, and a table that behaves as the test wants. */
    static Mailroom withRows(int smtpPort, Function<JdbcClient, MessageRows> table) {
        return opened(new Mailroom(TestDatabase.migrated(), smtpPort, true, table));
    }

    /** Another node on the same database and at the same time. */
    public Mailroom anotherNode(int smtpPort) {
        var node = new Mailroom(source, smtpPort, true);
        node.machine = machine;
        return node;
    }

    /** With the setting of an installation on the internet: calls leave the house only. */
    static Mailroom thatCallsOutsideOnly() {
        return opened(new Mailroom(TestDatabase.migrated(), null, false));
    }

    /** Where this node's own queries go, for transactions. */
    DataSource ownSource() {
        return connection;
    }

    public Instant machine() {
        return machine;
    }

    public void pass(Duration time) {
        machine = machine.plus(time);
        clock.moveTo(machine);
    }

    /** A mail to one mailbox whose key is its subject. */
    public static OutgoingMessage mail(String address, String subject) {
        return OutgoingMessage.to(
                Recipient.of(address), HERE, "digest", subject, subject, "<p>" + subject + "</p>", subject);
    }

    /** As it was in the beginning; cheaper than another database. */
    public void clear() {
        for (var table : List.of("messages", "pauses", "webhooks", "letters")) {
            jdbc.sql("delete from notification_" + table).update();
        }
    }

    /** How many messages stand in the state. */
    public int count(MessageState state) {
        return jdbc.sql("select count(*) from notification_messages where state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    /** The problems of what failed, in the order in which it was written. */
    public List<String> problems() {
        return jdbc.sql("select problem from notification_messages where state = 'FAILED' order by id")
                .query(String.class)
                .list();
    }

    private static Mailroom opened(Mailroom room) {
        room.organizations.create(
                new NewOrganization(HERE.value(), NAME, LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        room.organizations.create(new NewOrganization(
                THERE.value(), "เทศบาลตำบลตัวอย่าง", LocalGovType.TAMBON_MUNICIPALITY, "เมือง", "ลำปาง", false));
        return room;
    }

    /** Every query would open a connection of its own. */
    private static DataSource oneConnection(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static NotificationSettings settings(boolean webhookAnywhere) {
        return new NotificationSettings(
                "ita@bankum.example",
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                Duration.ofMinutes(15),
                Duration.ofDays(5),
                Duration.ofDays(730),
                50,
                webhookAnywhere);
    }

    private static MailAccess access(Integer smtpPort, NotificationSettings settings) {
        var beans = new StaticListableBeanFactory();
        if (smtpPort != null) {
            var server = new JavaMailSenderImpl();
            server.setHost("127.0.0.1");
            server.setPort(smtpPort);
            var properties = new Properties();
            properties.put("mail.smtp.connectiontimeout", "5000");
            properties.put("mail.smtp.timeout", "5000");
            properties.put("mail.smtp.localhost", "ita.example");
            server.setJavaMailProperties(properties);
            beans.addBean("server", server);
        }
        return new MailAccess(beans.getBeanProvider(JavaMailSender.class), settings);
    }
}
