package org.itacycle.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.MailLetters;
import org.itacycle.notification.MailWord;
import org.itacycle.organization.Groups;
import org.itacycle.work.Remindable;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What coordinator and clerk, and nobody else, read about everybody's steps. */
@Component
class Summaries {

    private final ItemLines lines;
    private final MailLetters letters;
    private final WorkingDays workingDays;

    Summaries(ItemLines lines, MailLetters letters, WorkingDays workingDays) {
        this.lines = lines;
        this.letters = letters;
        this.workingDays = workingDays;
    }

    /** Whether the coordinator's summary is due: on the week's first working day, or the first one served after it. */
    boolean isDue(OfficeMorning office) {
        var monday = office.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var served = office.servedOn();
        var first =
                served == null ? workingDays.between(monday.minusDays(1), office.day()) == 1 : served.isBefore(monday);
        return first && office.wants(ReminderKind.COORDINATOR_SUMMARY);
    }

    /** Writes the coordinator's summary when something is open; the week has but one. */
    int summary(OfficeMorning office) {
        var sections = sections(office);
        if (sections.isEmpty() || office.circle().isWithoutMail()) {
            return 0;
        }
        sections.add(new Section(lines.text("reminder.section.mailless"), mailless(office)));
        return send(office, MailKind.COORDINATOR_SUMMARY, Groups.COORDINATOR, sections, Map.of(), office.day());
    }

    /** Writes the clerk's list for the meeting when something is open; the meeting has but one. */
    int meeting(OfficeMorning office, LocalDate meeting) {
        var sections = sections(office);
        return sections.isEmpty()
                        || office.circle().mailboxesOwing(Groups.CLERK).isEmpty()
                ? 0
                : send(
                        office,
                        MailKind.CLERK_LIST,
                        Groups.CLERK,
                        sections,
                        Map.of(MailWord.MEETING, ThaiDates.longDate(meeting)),
                        meeting);
    }

    private int send(
            OfficeMorning office,
            MailKind kind,
            String group,
            List<Section> sections,
            Map<MailWord, String> values,
            LocalDate occasion) {
        var key = kind.key() + "/" + occasion;
        var years = steps(office).map(item -> item.cycle().fiscalYear()).toList();
        var mailboxes = office.circle().mailboxesOwing(group);
        if (mailboxes.isEmpty()) {
            var nobody = new MailLetter(
                    office.organization(), kind, years, office.day(), values, sections, lines.lateAddress());
            return letters.send(nobody, key, List.of()).mails();
        }
        int written = 0;
        for (var mailbox : mailboxes) {
            var named = new EnumMap<MailWord, String>(MailWord.class);
            named.putAll(values);
            named.put(MailWord.PERSON, lines.together(mailbox.readers()));
            var letter = new MailLetter(
                    office.organization(), kind, years, office.day(), named, sections, lines.lateAddress());
            var to = mailbox.recipient(lines.together(mailbox.readers()));
            written += letters.send(letter, key, List.of(to)).mails();
        }
        return written;
    }

    /** Late, soon, waiting for a signature, and the rest; empty when nothing is open. */
    private List<Section> sections(OfficeMorning office) {
        var sections = new ArrayList<Section>();
        for (var part : Part.values()) {
            var found = steps(office)
                    .filter(item -> Part.of(office.rule(), item) == part)
                    .map(item -> lines.followed(office, item, part.tone))
                    .toList();
            if (!found.isEmpty()) {
                sections.add(new Section(lines.heading(office, "reminder.section.all." + part), found));
            }
        }
        return sections;
    }

    /** The groups that owe something and cannot be reached by mail, with the people whom one may call. */
    private List<Line> mailless(OfficeMorning office) {
        return steps(office)
                .map(WorkItem::owedBy)
                .distinct()
                .filter(group -> office.circle().mailboxesOwing(group).isEmpty())
                .map(group -> new Line(
                        office.nameOf(group), lines.together(office.circle().owing(group)), Tone.NOTE, null))
                .toList();
    }

    private static Stream<WorkItem> steps(OfficeMorning office) {
        return office.open().stream().map(Remindable::item).filter(WorkItem::isStep);
    }

    /** Under which heading an open step stands. */
    private enum Part {
        LATE(Tone.LATE),
        SOON(Tone.SOON),
        SIGNING(Tone.PLAIN),
        LATER(Tone.PLAIN);

        private final Tone tone;

        Part(Tone tone) {
            this.tone = tone;
        }

        private static Part of(MorningRule rule, WorkItem item) {
            if (rule.isLate(item.dueOn())) {
                return LATE;
            }
            if (item.key().isDecision()) {
                return SIGNING;
            }
            return rule.isSoon(item.dueOn()) ? SOON : LATER;
        }
    }
}
