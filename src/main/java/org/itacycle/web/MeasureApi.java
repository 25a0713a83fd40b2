package org.itacycle.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.itacycle.assessment.Finding;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The measures of a year. */
@RestController
@RequestMapping("/api/cycles/{year}/measures")
class MeasureApi {

    private final Measures measures;

    MeasureApi(Measures measures) {
        this.measures = measures;
    }

    /** All measures, or those that a division leads, or those that answer an indicator. */
    @GetMapping
    List<MeasureView> all(
            CycleKey cycle,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable Integer indicator) {
        var listed = indicator == null ? measures.all(cycle) : measures.answering(cycle, indicator);
        return listed.stream()
                .filter(measure -> lead == null || measure.lead().equals(lead))
                .toList();
    }

    @PostMapping
    ResponseEntity<MeasureView> add(CycleKey cycle, Actor actor, @RequestBody MeasureDraft draft) {
        var added = measures.get(cycle, measures.add(cycle, draft, actor));
        return ResponseEntity.created(
                        URI.create("/api/cycles/%d/measures/%s".formatted(cycle.fiscalYear(), added.id())))
                .eTag(String.valueOf(added.version()))
                .body(added);
    }

    /** What a reviewer of the plan should look at. */
    @GetMapping("/findings")
    List<Finding> findings(CycleKey cycle) {
        return measures.findings(cycle);
    }

    @GetMapping("/{id}")
    ResponseEntity<MeasureView> read(CycleKey cycle, @PathVariable UUID id) {
        return tagged(measures.get(cycle, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<MeasureView> change(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody MeasureDraft draft) {
        return tagged(measures.change(cycle, id, draft, Version.ofTag(tag), actor));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        measures.delete(cycle, id, Version.ofTag(tag), actor);
    }

    private static ResponseEntity<MeasureView> tagged(MeasureView view) {
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }
}
