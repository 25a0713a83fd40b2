package org.itacycle.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.publication.PackFile.Folder;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The published documents in all formats, their signed scans, and the proof that people were told of them. */
@Component
class PublishedPack implements PackSource {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Publications publications;
    private final Announcements announcements;
    private final Acknowledgements acknowledgements;
    private final Signatures signatures;
    private final EvidenceFiles files;
    private final MessageSource messages;

    PublishedPack(
            Publications publications,
            Announcements announcements,
            Acknowledgements acknowledgements,
            Signatures signatures,
            EvidenceFiles files,
            MessageSource messages) {
        this.publications = publications;
        this.announcements = announcements;
        this.acknowledgements = acknowledgements;
        this.signatures = signatures;
        this.files = files;
        this.messages = messages;
    }

    @Override
    public List<PackFile> files(CycleKey cycle) {
        var documents = publications.list(cycle).stream()
                .filter(Publication::shown)
                .flatMap(publication -> Stream.concat(bytes(cycle, publication), scan(cycle, publication)));
        var announced = announcements.list(cycle).stream()
                .filter(announcement -> announcement.file() != null)
                .map(announcement -> file(
                        cycle,
                        folder(announcement.subject()),
                        text("announced"),
                        ThaiDates.shortArabic(announcement.date()) + " " + channel(announcement),
                        Objects.requireNonNull(announcement.file())));
        var sheets = acknowledgements.list(cycle).stream()
                .map(Acknowledgement::sheet)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(sheet -> file(cycle, Folder.PLAN, text("acknowledged"), text("sheet"), sheet));
        return Stream.of(documents, announced, sheets).flatMap(all -> all).toList();
    }

    @Override
    public List<Lack> lacking(CycleKey cycle) {
        return Arrays.stream(Subject.values())
                .flatMap(subject -> lacking(cycle, subject))
                .toList();
    }

    private Stream<Lack> lacking(CycleKey cycle, Subject subject) {
        var name = messages.getMessage("publication.pack." + subject.key(), null, THAI);
        var shown = publications.shown(cycle, subject);
        if (shown.isEmpty()) {
            return Stream.of(Lack.of(folder(subject), "publication.pack.not-published", name));
        }
        var scanned = shown.get().scan() != null
                || signatures.of(cycle, subject).map(Signature::evidence).isPresent();
        var onSite = announcements.list(cycle).stream()
                .anyMatch(one ->
                        one.subject() == subject && one.channel() == PublicationChannel.WEBSITE && one.url() != null);
        return Stream.of(
                        scanned
                                ? Optional.<Lack>empty()
                                : Optional.of(Lack.of(folder(subject), "publication.pack.no-scan", name)),
                        onSite
                                ? Optional.<Lack>empty()
                                : Optional.of(Lack.of(folder(subject), "publication.pack.no-website", name)))
                .flatMap(Optional::stream);
    }

    private Stream<PackFile> bytes(CycleKey cycle, Publication publication) {
        var place = place(publication);
        var name =
                "ita-" + publication.fiscalYear() + "-" + publication.subject().key();
        return publication.files().stream()
                .filter(file -> file.format() != PublishedFormat.BODY)
                .map(file -> new PackFile(
                        folder(publication.subject()),
                        place + name + "." + file.format().extension(),
                        file.size(),
                        out -> publications.copyTo(cycle, publication, file.format(), out)));
    }

    private Stream<PackFile> scan(CycleKey cycle, Publication publication) {
        var scan = publication.scan();
        return scan == null
                ? Stream.empty()
                : Stream.of(file(
                        cycle,
                        folder(publication.subject()),
                        place(publication).replaceFirst("/$", ""),
                        text("signed"),
                        scan.evidence()));
    }

    private String place(Publication publication) {
        var name = messages.getMessage(
                "publication.pack.version",
                new Object[] {
                    messages.getMessage(
                            "publication.pack." + publication.subject().key(), null, THAI),
                    publication.version()
                },
                THAI);
        return PackNames.part(name) + "/";
    }

    /** A stored file under another name that keeps its ending. */
    private PackFile file(CycleKey cycle, Folder folder, String place, String name, UUID id) {
        var info = files.info(cycle.organization(), id);
        int dot = info.name().lastIndexOf('.');
        var ending = dot < 0 ? "" : info.name().substring(dot);
        return new PackFile(
                folder,
                place + "/" + PackNames.part(name + ending),
                info.size(),
                out -> files.copyTo(cycle.organization(), id, out));
    }

    private String channel(Announcement announcement) {
        return messages.getMessage(
                "publication.channel." + announcement.channel().name(), null, THAI);
    }

    private String text(String key) {
        return PackNames.part(messages.getMessage("publication.pack." + key, null, THAI));
    }

    private static Folder folder(Subject subject) {
        return subject == Subject.PLAN ? Folder.PLAN : Folder.REPORT;
    }
}
