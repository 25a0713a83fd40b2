package org.itacycle.web;

import org.itacycle.assessment.AssessmentView;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.OfficialResult;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The official result of the year before. */
@RestController
@RequestMapping("/api/cycles/{year}/assessment")
class AssessmentApi {

    private final Assessments assessments;

    AssessmentApi(Assessments assessments) {
        this.assessments = assessments;
    }

    @GetMapping
    ResponseEntity<AssessmentView> read(CycleKey cycle) {
        var view = assessments.view(cycle);
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }

    @PutMapping
    ResponseEntity<AssessmentView> record(
            CycleKey cycle,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody OfficialResult result) {
        assessments.record(cycle, result, Version.ofTag(tag), actor);
        return read(cycle);
    }
}
