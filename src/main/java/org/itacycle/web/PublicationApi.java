package org.itacycle.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itacycle.cycle.Collision;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.publication.Acknowledgement;
import org.itacycle.publication.AcknowledgementProof;
import org.itacycle.publication.Acknowledgements;
import org.itacycle.publication.Announcement;
import org.itacycle.publication.Announcements;
import org.itacycle.publication.Correction;
import org.itacycle.publication.Publication;
import org.itacycle.publication.Publications;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was published, where it was announced, and who has taken note of it. */
@RestController
@RequestMapping("/api/cycles/{year}")
class PublicationApi {

    private final Publications publications;
    private final Announcements announcements;
    private final Acknowledgements acknowledgements;

    PublicationApi(Publications publications, Announcements announcements, Acknowledgements acknowledgements) {
        this.publications = publications;
        this.announcements = announcements;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/publications")
    List<Publication> publications(CycleKey cycle) {
        return publications.list(cycle);
    }

    @GetMapping(path = "/publications/{document}/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> content(CycleKey cycle, @PathVariable String document, @PathVariable int version) {
        var content = publications.content(cycle, Subject.of(document), version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A new version beside the old ones, with its reason. */
    @PostMapping("/publications/{document}")
    @ResponseStatus(HttpStatus.CREATED)
    Publication publishAgain(
            CycleKey cycle, Actor actor, @PathVariable String document, @RequestBody Correction correction) {
        return Collision.retry(() -> publications.publishAgain(cycle, Subject.of(document), correction, actor));
    }

    @PostMapping("/publications/{document}/withdrawal")
    Publication withdraw(
            CycleKey cycle, Actor actor, @PathVariable String document, @RequestBody WithdrawalRequest request) {
        return publications.withdraw(cycle, Subject.of(document), request.reason(), actor);
    }

    @GetMapping("/announcements")
    List<Announcement> announcements(CycleKey cycle) {
        return announcements.list(cycle);
    }

    @GetMapping("/acknowledgements")
    List<Acknowledgement> acknowledgements(CycleKey cycle) {
        return acknowledgements.list(cycle);
    }

    @PostMapping("/acknowledgements/sheet")
    List<Acknowledgement> acknowledgeAll(CycleKey cycle, Actor actor, @RequestBody AcknowledgementProof sheet) {
        Collision.retry(() -> acknowledgements.acknowledgeAll(cycle, sheet, actor));
        return acknowledgements.list(cycle);
    }

    /** Why a document is taken back. */
    record WithdrawalRequest(@Nullable String reason) {}
}
