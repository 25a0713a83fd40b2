package org.itacycle.web;

import java.util.List;
import java.util.UUID;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.Activity;
import org.itacycle.reporting.ActivityDraft;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The activity log of the year. */
@RestController
@RequestMapping("/api/cycles/{year}/activities")
class ActivityApi {

    private final Activities activities;

    ActivityApi(Activities activities) {
        this.activities = activities;
    }

    @GetMapping
    List<Activity> list(
            CycleKey cycle,
            @RequestParam(required = false) @Nullable UUID measure,
            @RequestParam(required = false) @Nullable String unit) {
        return activities.list(cycle, measure, unit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Activity add(CycleKey cycle, Actor actor, @RequestBody ActivityDraft draft) {
        return activities.add(cycle, draft, actor);
    }

    @PutMapping("/{id}")
    ResponseEntity<Activity> change(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody ActivityDraft draft) {
        var changed = activities.change(cycle, id, draft, Version.ofTag(tag), actor);
        return ResponseEntity.ok().eTag(String.valueOf(changed.version())).body(changed);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        activities.delete(cycle, id, Version.ofTag(tag), actor);
    }

    @PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileInfo> attach(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return UploadedFile.handedTo((name, content) -> activities.attach(cycle, id, name, content, actor), file);
    }
}
