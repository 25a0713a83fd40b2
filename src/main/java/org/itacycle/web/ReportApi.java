package org.itacycle.web;

import java.util.List;
import java.util.UUID;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.itacycle.reporting.Contribution;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.ReportEvidence;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The report of one measure in the round of 6 or 12 months. */
@RestController
@RequestMapping("/api/cycles/{year}/measures/{id}/reports/{round}")
class ReportApi {

    private final Reports reports;
    private final ReportEvidence evidence;

    ReportApi(Reports reports, ReportEvidence evidence) {
        this.reports = reports;
        this.evidence = evidence;
    }

    @GetMapping
    ResponseEntity<ReportView> read(CycleKey cycle, @PathVariable UUID id, @PathVariable int round) {
        return tagged(reports.get(cycle, id, round));
    }

    @PutMapping
    ResponseEntity<ReportView> save(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int round,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody ReportDraft draft) {
        return tagged(reports.save(cycle, id, round, draft, Version.ofTag(tag), actor));
    }

    @PutMapping("/contributions")
    ResponseEntity<ReportView> contribute(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int round,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody List<Contribution> contributions) {
        return tagged(reports.contribute(cycle, id, round, contributions, Version.ofTag(tag), actor));
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileInfo> attach(
            CycleKey cycle,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int round,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return UploadedFile.handedTo((name, content) -> evidence.attach(cycle, id, round, name, content, actor), file);
    }

    private static ResponseEntity<ReportView> tagged(ReportView view) {
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }
}
