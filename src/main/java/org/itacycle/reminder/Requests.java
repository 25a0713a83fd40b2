package org.itacycle.reminder;

import java.util.List;
import java.util.Map;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetters;
import org.itacycle.notification.MailWord;
import org.itacycle.organization.Groups;
import org.itacycle.work.Remindable;
import org.itacycle.work.Reminders;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Asks the executive to consider what was proposed to her. */
@Component
class Requests {

    private final ItemLines lines;
    private final TaskNames names;
    private final MailLetters letters;
    private final Reminders reminders;

    Requests(ItemLines lines, TaskNames names, MailLetters letters, Reminders reminders) {
        this.lines = lines;
        this.names = names;
        this.letters = letters;
        this.reminders = reminders;
    }

    /** Writes what the morning asks for; without an e-mail nobody is asked, which the coordinator's summary tells. */
    MorningReport write(OfficeMorning office) {
        var due = office.open().stream()
                .filter(one -> office.isRequest(one.item()))
                .filter(one -> office.rule().asksExecutive(one, office.choice()))
                .map(Remindable::item)
                .toList();
        if (due.isEmpty()) {
            return MorningReport.NOTHING;
        }
        var mailed = ask(office, due, "executive-request/" + office.day());
        return new MorningReport(0, mailed.reached().isEmpty() ? 0 : due.size(), mailed.mails());
    }

    /** Asks once for all the items, and notes it when somebody is reached. */
    Mailed ask(OfficeMorning office, List<WorkItem> items, String key) {
        var mailed = Mailed.NOTHING;
        for (var mailbox : office.circle().mailboxesOwing(Groups.EXECUTIVE)) {
            var readers = lines.together(mailbox.readers());
            var written = letters.send(letter(office, items, readers), key, List.of(mailbox.recipient(readers)));
            mailed = mailed.and(mailbox.address(), written);
        }
        if (!mailed.reached().isEmpty()) {
            reminders.note(
                    office.organization(),
                    items.stream().map(WorkItem::id).toList(),
                    ReminderKind.EXECUTIVE_REQUEST.name(),
                    office.day(),
                    office.circle().namesOwing(Groups.EXECUTIVE, mailed.reached()));
        }
        return mailed;
    }

    /** Each mailbox gets links of its own. */
    private MailLetter letter(OfficeMorning office, List<WorkItem> items, String readers) {
        var written = items.stream().map(lines::request).toList();
        var subject = lines.joined(items.stream().map(names::of).toList());
        return new MailLetter(
                office.organization(),
                MailKind.EXECUTIVE_REQUEST,
                items.stream().map(item -> item.cycle().fiscalYear()).toList(),
                office.day(),
                Map.of(MailWord.PERSON, readers, MailWord.TASK, subject),
                List.of(new Section(lines.text("reminder.section.request"), written)),
                written.size() == 1 ? written.get(0).href() : lines.listAddress());
    }
}
