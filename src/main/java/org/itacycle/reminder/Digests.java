package org.itacycle.reminder;

import java.util.ArrayList;
import java.util.Collection;
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
import org.itacycle.notification.Written;
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

    /** Writes the digests and notes what they remind of; an item of which nobody could be told stays unnoted. */
    MorningReport write(OfficeMorning office) {
        var digests = new LinkedHashMap<String, Digest>();
        var mentioned = new LinkedHashMap<Note, List<String>>();
        for (var one : office.open()) {
            var item = one.item();
            if (!office.isRequest(item)) {
                office.rule().of(one, office.choice()).ifPresent(kind -> {
                    add(office, item, kind, digests);
                    mentioned
                            .computeIfAbsent(new Note(kind, item.owedBy()), none -> new ArrayList<>())
                            .add(item.id());
                });
            }
        }
        var mailed = send(office, digests.values());
        return new MorningReport(0, note(office, mentioned, mailed.reached()), mailed.mails());
    }

    private static void add(OfficeMorning office, WorkItem item, ReminderKind kind, Map<String, Digest> digests) {
        office.circle()
                .mailboxesOwing(item.owedBy())
                .forEach(mailbox -> digests.computeIfAbsent(mailbox.address(), Digest::new)
                        .add(mailbox, new Entry(item, tone(office.rule(), item, kind))));
    }

    private Mailed send(OfficeMorning office, Collection<Digest> digests) {
        var mailed = Mailed.NOTHING;
        for (var digest : digests) {
            mailed = mailed.and(digest.address, send(office, digest));
        }
        return mailed;
    }

    private int note(OfficeMorning office, Map<Note, List<String>> mentioned, Set<String> reached) {
        int steps = 0;
        for (var one : mentioned.entrySet()) {
            var told = office.circle().namesOwing(one.getKey().owedBy(), reached);
            if (!told.isEmpty()) {
                var kind = one.getKey().kind().name();
                reminders.note(office.organization(), one.getValue(), kind, office.day(), told);
                steps += one.getValue().size();
            }
        }
        return steps;
    }

    /** What has passed is late, whatever it is told for. */
    private static Tone tone(MorningRule rule, WorkItem item, ReminderKind kind) {
        if (rule.isLate(item.dueOn())) {
            return Tone.LATE;
        }
        return kind == ReminderKind.TASK_ARRIVED ? Tone.NEW : Tone.SOON;
    }

    private Written send(OfficeMorning office, Digest digest) {
        var owers = digest.entries.stream()
                .map(entry -> entry.item().owedBy())
                .distinct()
                .toList();
        var sections = sections(office, digest, owers.size() > 1);
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
                sections,
                digest.entries.size() == 1 ? onlyAddress(sections) : lines.listAddress());
        return letters.send(letter, "digest/" + office.day(), List.of(new Recipient(digest.address, names)));
    }

    private List<Section> sections(OfficeMorning office, Digest digest, boolean namesUnits) {
        return ORDER.stream()
                .map(tone -> new Section(
                        lines.heading(office, "reminder.section." + tone),
                        digest.entries.stream()
                                .filter(entry -> entry.tone() == tone)
                                .sorted(Comparator.comparing(
                                        entry -> entry.item().dueOn()))
                                .map(entry -> lines.owed(office, entry.item(), tone, namesUnits))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private String onlyAddress(List<Section> sections) {
        return sections.stream()
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
