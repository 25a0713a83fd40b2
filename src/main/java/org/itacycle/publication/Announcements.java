package org.itacycle.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the documents of a year were announced. */
@Component
public class Announcements {

    private static final int MOST = 100;
    private static final int LONGEST_URL = 2000;

    private final AnnouncementStore store;
    private final EvidenceFiles files;
    private final AuditLog audit;
    private final Clock clock;

    Announcements(AnnouncementStore store, EvidenceFiles files, AuditLog audit, Clock clock) {
        this.store = store;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the entries still lack; wrong values are refused at once. */
    public List<Missing> check(CycleKey cycle, @Nullable List<ChannelEntry> entries) {
        var given = present(entries);
        requireValid(cycle, given);
        return ChannelRule.missing(given);
    }

    /** Records the announcements, or refuses them with everything they lack. */
    @Transactional
    public void record(CycleKey cycle, Subject subject, @Nullable List<ChannelEntry> entries, Actor actor) {
        var missing = check(cycle, entries);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        present(entries).forEach(entry -> add(cycle, subject, entry, actor));
    }

    /** All announcements of the year by document and day. */
    public List<Announcement> list(CycleKey cycle) {
        return store.all(cycle);
    }

    private void add(CycleKey cycle, Subject subject, ChannelEntry entry, Actor actor) {
        var announcement = new Announcement(
                UUID.randomUUID(),
                subject,
                PublicationChannel.of(entry.channel()).orElseThrow(),
                Objects.requireNonNull(entry.date()),
                entry.url(),
                ChannelRule.fileId(entry.file()).orElse(null),
                actor.userId(),
                actor.name(),
                clock.instant());
        store.add(cycle, announcement);
        var details = Map.of(
                "channel",
                announcement.channel().name(),
                "date",
                announcement.date().toString());
        audit.record(
                AuditEntry.of(cycle, actor.userId(), actor.name(), "publication.announced", subject.key(), details));
    }

    private void requireValid(CycleKey cycle, List<ChannelEntry> entries) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var wrong = new Wrong().size("channels", entries, MOST);
        for (int i = 0; i < entries.size(); i++) {
            refuse(wrong, cycle, entries.get(i), "channels[" + i + "]", today);
        }
        wrong.refuse();
    }

    private void refuse(Wrong wrong, CycleKey cycle, ChannelEntry entry, String where, LocalDate today) {
        var channel = entry.channel();
        var url = entry.url();
        wrong.unless(
                        channel == null || PublicationChannel.of(channel).isPresent(),
                        where + ".channel",
                        "publication.channel-unknown",
                        String.valueOf(channel))
                .past(where + ".date", entry.date(), today)
                .text(where + ".url", url, LONGEST_URL)
                .unless(url == null || ChannelRule.isWebAddress(url), where + ".url", "publication.url-not-web")
                .unless(isKnown(cycle, entry.file()), where + ".file", "evidence.unknown");
    }

    private boolean isKnown(CycleKey cycle, @Nullable String file) {
        return file == null
                || ChannelRule.fileId(file)
                        .filter(id -> files.exists(cycle, id))
                        .isPresent();
    }

    private static List<ChannelEntry> present(@Nullable List<ChannelEntry> entries) {
        return entries == null
                ? List.of()
                : entries.stream().filter(Objects::nonNull).toList();
    }
}
