package org.itacycle.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.itacycle.meeting.Meeting;
import org.itacycle.meeting.MeetingDraft;
import org.itacycle.meeting.Meetings;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of the year; agenda, minutes and attendance sheet of each are documents. */
@RestController
@RequestMapping("/api/cycles/{year}/meetings")
class MeetingApi {

    private final Meetings meetings;

    MeetingApi(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    List<Meeting> all(CycleKey cycle) {
        return meetings.all(cycle);
    }

    @PostMapping
    ResponseEntity<Meeting> add(CycleKey cycle, Actor actor, @RequestBody MeetingDraft draft) {
        var meeting = meetings.add(cycle, draft, actor);
        return ResponseEntity.created(URI.create("/api/cycles/" + cycle.fiscalYear() + "/meetings/" + meeting.id()))
                .eTag(String.valueOf(meeting.version()))
                .body(meeting);
    }

    @GetMapping("/{id}")
    ResponseEntity<Meeting> read(CycleKey cycle, @PathVariable UUID id) {
        return tagged(meetings.get(cycle, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Meeting> change(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody MeetingDraft draft) {
        return tagged(meetings.change(cycle, id, draft, Version.ofTag(tag), actor));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        meetings.delete(cycle, id, Version.ofTag(tag), actor);
    }

    private static ResponseEntity<Meeting> tagged(Meeting meeting) {
        return ResponseEntity.ok().eTag(String.valueOf(meeting.version())).body(meeting);
    }
}
