package org.itacycle.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.MailLetters;
import org.itacycle.notification.MailWord;
import org.itacycle.notification.Recipient;
import org.itacycle.organization.Officer;
import org.itacycle.work.Reminders;
import org.itacycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** One mail in the morning for each mailbox, with everything its readers are to be reminded of. */
@Component
class Digests {

    private static final List<Tone> ORDER = List.of(Tone.LATE, Tone.SOON, Tone.NEW);

    private final ItemLines lines;
    private final MailLetters letters;
    private final Reminders reminders;

    Digests(ItemLines lines, MailLetters letters, Reminders reminders) {
        this.lines = lines;
        this.letters = letters;
        this.reminders = reminders;
    }

    /** Writes the digests and notes what they remind of; an item whose owers have no e-mail stays unnoted. */
    MorningReport write(OfficeMorning office) {
        var digests = new LinkedHashMap<String, Digest>();
        var noted = new LinkedHashMap<Note, List<String>>();
        for (var one : office.open()) {
            var item = one.item();
            if (!office.isRequest(item)) {
                office.rule()
                        .of(one, office.choice())
                        .filter(kind -> add(office, item, kind, digests))
                        .ifPresent(
                                kind -> noted.computeIfAbsent(new Note(kind, item.owedBy()), none -> new ArrayList<>())
                                        .add(item.id()));
            }
        }
        noted.forEach((note, items) -> reminders.note(
                office.organization(),
                items,
                note.kind().name(),
                office.day(),
                office.circle().namesOwing(note.owedBy())));
        int mails = digests.values().stream()
                .mapToInt(digest -> send(office, digest))
                .sum();
        return new MorningReport(0, noted.values().stream().mapToInt(List::size).sum(), mails);
    }

    private static boolean add(OfficeMorning office, WorkItem item, ReminderKind kind, Map<String, Digest> digests) {
        var mailboxes = office.circle().mailboxesOwing(item.owedBy());
        mailboxes.forEach(mailbox -> digests.computeIfAbsent(mailbox.address(), Digest::new)
                .add(mailbox, new Entry(item, tone(office.rule(), item, kind))));
        return !mailboxes.isEmpty();
    }

    /** What has passed is late, whatever it is told for. */
    private static Tone tone(MorningRule rule, WorkItem item, ReminderKind kind) {
        if (rule.isLate(item.dueOn())) {
            return Tone.LATE;
        }
        return kind == ReminderKind.TASK_ARRIVED ? Tone.NEW : Tone.SOON;
    }

    private int send(OfficeMorning office, Digest digest) {
        var owers = digest.entries.stream()
                .map(entry -> entry.item().owedBy())
                .distinct()
                .toList();
        var written = ORDER.stream()
                .map(tone -> new Section(
                        lines.text("reminder.section." + tone),
                        digest.entries.stream()
                                .filter(entry -> entry.tone() == tone)
                                .sorted(Comparator.comparing(
                                        entry -> entry.item().dueOn()))
                                .map(entry -> lines.owed(office, entry.item(), tone, owers.size() > 1))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        var names = lines.together(digest.readers);
        var letter = new MailLetter(
                office.organization(),
                MailKind.DIGEST,
                digest.entries.stream()
                        .map(entry -> entry.item().cycle().fiscalYear())
                        .toList(),
                office.day(),
                Map.of(
                        MailWord.PERSON,
                        names,
                        MailWord.UNIT,
                        lines.joined(owers.stream().map(office::nameOf).toList())),
                written,
                digest.entries.size() == 1 ? onlyAddress(written) : lines.listAddress());
        return letters.send(letter, "digest/" + office.day(), List.of(new Recipient(digest.address, names)));
    }

    private String onlyAddress(List<Section> written) {
        return written.stream()
                .flatMap(section -> section.lines().stream())
                .map(Line::href)
                .findFirst()
                .orElseGet(lines::listAddress);
    }

    /** Why the group that owes was reminded. */
    private record Note(ReminderKind kind, String owedBy) {}

    /** An item, and how it stands. */
    private record Entry(WorkItem item, Tone tone) {}

    /** What one mailbox gets, and who of its readers has to do with it. */
    private static final class Digest {

        private final String address;
        private final Set<Officer> readers = new LinkedHashSet<>();
        private final List<Entry> entries = new ArrayList<>();

        private Digest(String address) {
            this.address = address;
        }

        private void add(Mailbox mailbox, Entry entry) {
            readers.addAll(mailbox.readers());
            entries.add(entry);
        }
    }
}
