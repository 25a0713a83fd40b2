package org.itacycle.web;

import java.util.List;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The analyses by indicator and of the whole result. */
@RestController
@RequestMapping("/api/cycles/{year}/analyses")
class AnalysisApi {

    private final Analyses analyses;

    AnalysisApi(Analyses analyses) {
        this.analyses = analyses;
    }

    @GetMapping
    List<AnalysisView> all(CycleKey cycle) {
        return analyses.all(cycle);
    }

    @GetMapping("/{indicator}")
    ResponseEntity<AnalysisView> read(CycleKey cycle, @PathVariable int indicator) {
        return tagged(analyses.view(cycle, indicator));
    }

    @PutMapping("/{indicator}")
    ResponseEntity<AnalysisView> save(
            CycleKey cycle,
            Actor actor,
            @PathVariable int indicator,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody AnalysisDraft draft) {
        analyses.save(cycle, indicator, draft, Version.ofTag(tag), actor);
        return read(cycle, indicator);
    }

    @GetMapping("/overall")
    ResponseEntity<AnalysisView> readOverall(CycleKey cycle) {
        return tagged(analyses.overall(cycle));
    }

    @PutMapping("/overall")
    ResponseEntity<AnalysisView> saveOverall(
            CycleKey cycle,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody AnalysisDraft draft) {
        analyses.saveOverall(cycle, draft, Version.ofTag(tag), actor);
        return readOverall(cycle);
    }

    private static ResponseEntity<AnalysisView> tagged(AnalysisView view) {
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }
}
