package org.itacycle.web;

import java.util.Arrays;
import java.util.List;
import org.itacycle.decision.DocumentScans;
import org.itacycle.decision.DocumentState;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.publication.Announcement;
import org.itacycle.publication.Announcements;
import org.itacycle.publication.ChannelEntry;
import org.itacycle.publication.LaterAnnouncements;
import org.itacycle.publication.Publication;
import org.itacycle.publication.Publications;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where the plan and the reports of a year stand, the scans of what was signed, and where they are found. */
@RestController
@RequestMapping("/api/cycles/{year}/documents")
class DocumentDeskApi {

    private final Signatures signatures;
    private final DocumentScans scans;
    private final Publications publications;
    private final Announcements announcements;
    private final LaterAnnouncements later;

    DocumentDeskApi(
            Signatures signatures,
            DocumentScans scans,
            Publications publications,
            Announcements announcements,
            LaterAnnouncements later) {
        this.signatures = signatures;
        this.scans = scans;
        this.publications = publications;
        this.announcements = announcements;
        this.later = later;
    }

    @GetMapping
    List<Line> all(CycleKey cycle) {
        var published = publications.list(cycle);
        var announced = announcements.list(cycle);
        return Arrays.stream(Subject.values())
                .map(subject -> new Line(
                        subject.key(),
                        subject.round(),
                        signatures.state(cycle, subject),
                        signatures.of(cycle, subject).orElse(null),
                        published.stream()
                                .filter(version -> version.subject() == subject)
                                .toList(),
                        announced.stream()
                                .filter(one -> one.subject() == subject)
                                .toList()))
                .toList();
    }

    /** Keeps the scan of the signed document; the signature names it by its id. */
    @PostMapping(path = "/{document}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileInfo> attach(
            CycleKey cycle,
            Actor actor,
            @PathVariable String document,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        var subject = Subject.of(document);
        return UploadedFile.handedTo((name, content) -> scans.attach(cycle, subject, name, content, actor), file);
    }

    /** Records where the published document was announced, the agency's own web site above all. */
    @PostMapping("/{document}/announcements")
    List<Announcement> announce(
            CycleKey cycle, Actor actor, @PathVariable String document, @RequestBody Channels announced) {
        var subject = Subject.of(document);
        later.record(cycle, subject, announced.channels(), actor);
        return announcements.list(cycle).stream()
                .filter(one -> one.subject() == subject)
                .toList();
    }

    /** The channels as they were typed. */
    record Channels(@Nullable List<ChannelEntry> channels) {}

    /** A document: its state, what stands under it, its versions, and where it was announced. */
    record Line(
            String key,
            @Nullable Integer round,
            DocumentState state,
            @Nullable Signature signature,
            List<Publication> versions,
            List<Announcement> announcements) {}
}
