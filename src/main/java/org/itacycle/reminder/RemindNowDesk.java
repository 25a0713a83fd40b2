package org.itacycle.reminder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.MailLetters;
import org.itacycle.notification.MailWord;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.work.Remindable;
import org.itacycle.work.Reminders;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the one mail that a coordinator asks for. */
@Component
class RemindNowDesk implements RemindNow {

    private static final String BY_HAND = "REMIND_NOW";

    private final WorkItems items;
    private final Reminders reminders;
    private final MorningOffice offices;
    private final ReminderSettings settings;
    private final ReminderRhythm rhythm;
    private final Requests requests;
    private final ItemLines lines;
    private final MailLetters letters;
    private final WorkingDays workingDays;
    private final AuditLog audit;
    private final MovableClock clock;

    RemindNowDesk(
            WorkItems items,
            Reminders reminders,
            MorningOffice offices,
            ReminderSettings settings,
            ReminderRhythm rhythm,
            Requests requests,
            ItemLines lines,
            MailLetters letters,
            WorkingDays workingDays,
            AuditLog audit,
            MovableClock clock) {
        this.items = items;
        this.reminders = reminders;
        this.offices = offices;
        this.settings = settings;
        this.rhythm = rhythm;
        this.requests = requests;
        this.lines = lines;
        this.letters = letters;
        this.workingDays = workingDays;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Reminded remind(Actor actor, String itemId) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var item = items.hold(actor.organization(), itemId).orElseThrow(() -> new NotFound(itemId));
        if (item.state() != WorkItem.State.OPEN) {
            throw new StepEnded();
        }
        if (reminders.isNoted(actor.organization(), itemId, BY_HAND, clock.today())) {
            throw new AlreadyReminded();
        }
        var office = office(item);
        var reached = write(office, item, actor);
        var told = office.circle().namesOwing(item.owedBy(), reached);
        if (!told.isEmpty()) {
            reminders.note(actor.organization(), itemId, BY_HAND, office.day(), told);
            record(actor, item, told);
        }
        var heldBack = office.circle().mailboxesOwing(item.owedBy()).stream()
                .filter(mailbox -> !reached.contains(mailbox.address()))
                .flatMap(mailbox -> mailbox.readers().stream())
                .toList();
        var mailless = Circle.withoutMail(office.circle().owing(item.owedBy()));
        return new Reminded(told, names(mailless), names(heldBack));
    }

    private void record(Actor actor, WorkItem item, List<String> told) {
        audit.record(AuditEntry.of(
                item.cycle(),
                actor.userId(),
                actor.name(),
                "reminder.by-hand",
                item.key().key(),
                Map.of("owedBy", item.owedBy(), "to", told)));
    }

    private OfficeMorning office(WorkItem item) {
        var organization = item.cycle().organization();
        var rule = new MorningRule(workingDays, rhythm, clock.today());
        var open = items.open(organization).stream()
                .map(other -> new Remindable(other, other.openedAt(), null, 0))
                .toList();
        return offices.office(organization, null, open, settings.of(organization), rule);
    }

    /** Answers the addresses that a mail of today reaches: this one, or an earlier one that was let go meanwhile. */
    private Set<String> write(OfficeMorning office, WorkItem item, Actor actor) {
        var key = "remind-now/" + item.id() + "/" + office.day();
        var mailboxes = office.circle().mailboxesOwing(item.owedBy());
        if (office.isRequest(item)) {
            requests.ask(office, List.of(item), key);
        } else {
            for (var mailbox : mailboxes) {
                var names = lines.together(mailbox.readers());
                letters.send(letter(office, item, actor, names), key, List.of(mailbox.recipient(names)));
            }
        }
        return mailboxes.stream()
                .map(Mailbox::address)
                .filter(address -> letters.leaves(office.organization(), key, address))
                .collect(Collectors.toSet());
    }

    /** Each mailbox gets links of its own. */
    private MailLetter letter(OfficeMorning office, WorkItem item, Actor actor, String names) {
        var late = office.rule().isLate(item.dueOn());
        var line = lines.owed(office, item, late ? Tone.LATE : Tone.SOON, true);
        return new MailLetter(
                office.organization(),
                MailKind.REMIND_NOW,
                List.of(item.cycle().fiscalYear()),
                office.day(),
                Map.of(
                        MailWord.PERSON, names,
                        MailWord.UNIT, office.unitOf(item),
                        MailWord.TASK, lines.title(office, item),
                        MailWord.DUE, ThaiDates.longDate(item.dueOn()),
                        MailWord.SENDER, actor.name()),
                List.of(new Section(lines.text("reminder.section.one"), List.of(line))),
                line.href());
    }

    private static List<String> names(List<Officer> people) {
        return people.stream().map(Officer::name).distinct().sorted().toList();
    }
}
