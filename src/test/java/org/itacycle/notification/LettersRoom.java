package org.itacycle.notification;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.TestMessages;
import org.itacycle.audit.AuditLog;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.notification.letter.LetterPages;
import org.itacycle.notification.letter.LetterRows;
import org.itacycle.notification.letter.LetterSamples;
import org.itacycle.notification.letter.LetterValues;
import org.itacycle.notification.letter.StandardLetters;
import org.itacycle.organization.Officers;
import org.itacycle.organization.PublicAddress;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Where letters are worded, beside the outbox into which they are put. */
public final class LettersRoom {

    public static final LocalDate DAY = LocalDate.of(2026, 4, 9);
    public static final String LINK = "https://ita.example/tasks/1";

    private static final ITemplateEngine TEMPLATES = templateEngine();

    public final MailLetters letters;
    public final MailTemplates templates;
    final LetterSamples samples;

    private LettersRoom(Mailroom room) {
        var json = JsonMapper.builder().findAndAddModules().build();
        var messages = TestMessages.of("notification", "organization");
        var values = new LetterValues(room.organizations, messages);
        var rows = new LetterRows(room.jdbc, json);
        var standard = new StandardLetters(json);
        var address = new PublicAddress(room.organizations, new MockEnvironment());
        var audit = new AuditLog(room.jdbc, json, room.clock);
        samples = new LetterSamples(json, address, room.clock);
        letters = new MailLetters(rows, standard, values, new LetterPages(TEMPLATES, messages), room.outbox);
        var officers = new Officers(room.jdbc, new BCryptPasswordEncoder(4), audit, event -> {}, messages, room.clock);
        var viewer = new TemplateViewer(letters, standard, samples, values);
        templates = new MailTemplates(letters, rows, standard, samples, values, viewer, officers, audit, room.clock);
    }

    /** Of the local governments whose outbox it is. */
    public static LettersRoom of(Mailroom room) {
        return new LettersRoom(room);
    }

    /** A digest of one late item. */
    static MailLetter digest(OrganizationId organization, String person, String task) {
        return new MailLetter(
                organization,
                MailKind.DIGEST,
                List.of(2569),
                DAY,
                Map.of(MailWord.PERSON, person, MailWord.UNIT, "กองคลัง"),
                List.of(new Section("เกินกำหนด", List.of(line(task, Tone.LATE)))),
                LINK);
    }

    static Line line(String task, Tone tone) {
        return new Line(task, "ครบกำหนด ๘ เม.ย. ๖๙", tone, LINK);
    }

    private static ITemplateEngine templateEngine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
