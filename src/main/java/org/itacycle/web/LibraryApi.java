package org.itacycle.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureLibrary;
import org.itacycle.measure.MeasureOrigin;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.measure.ProvenMeasure;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proven measures to start a draft from: the office's own of earlier years with what came of them, and published ones. */
@RestController
@RequestMapping("/api/cycles/{year}/library")
class LibraryApi {

    private static final int YEAR_END = 12;

    private final MeasureLibrary library;
    private final Measures measures;
    private final Reports reports;
    private final AnnualCycles cycles;

    LibraryApi(MeasureLibrary library, Measures measures, Reports reports, AnnualCycles cycles) {
        this.library = library;
        this.measures = measures;
        this.reports = reports;
        this.cycles = cycles;
    }

    /** All entries, or those that answer an indicator. */
    @GetMapping
    List<Entry> all(CycleKey cycle, @RequestParam(required = false) @Nullable Integer indicator) {
        var earlier = earlier(cycle);
        var reported = earlier.stream()
                .flatMap(year -> reports.all(year, YEAR_END).stream())
                .collect(Collectors.toMap(ReportView::measure, Function.identity()));
        return library.of(cycle, earlier).stream()
                .filter(entry -> indicator == null || entry.indicators().contains(indicator))
                .map(entry -> entry(entry, reported))
                .toList();
    }

    /** Where the drafts of this year were taken from. */
    @GetMapping("/origins")
    List<MeasureOrigin> origins(CycleKey cycle) {
        return library.origins(cycle);
    }

    @PostMapping("/{entry}")
    ResponseEntity<MeasureView> take(
            CycleKey cycle, Actor actor, @PathVariable String entry, @RequestBody Wanted wanted) {
        var id = library.take(cycle, earlier(cycle), entry, wanted.leadOrRefuse(), wanted.indicator(), actor);
        var added = measures.get(cycle, id);
        return ResponseEntity.created(URI.create("/api/cycles/%d/measures/%s".formatted(cycle.fiscalYear(), id)))
                .eTag(String.valueOf(added.version()))
                .body(added);
    }

    private List<CycleKey> earlier(CycleKey cycle) {
        return cycles.all(cycle.organization()).stream()
                .filter(other -> other.fiscalYear() < cycle.fiscalYear())
                .toList();
    }

    private static Entry entry(ProvenMeasure entry, Map<UUID, ReportView> reported) {
        var own = entry.own();
        var report = own == null ? null : reported.get(own.measure());
        var content = entry.measure();
        return new Entry(
                entry.id(),
                entry.agency(),
                entry.fiscalYear(),
                entry.indicators(),
                content.title(),
                content.items().stream().map(MeasureItem::text).toList(),
                content.steps().stream().map(MeasureStep::text).toList(),
                report == null ? null : report.status(),
                report == null ? entry.outcome() : outcome(report));
    }

    private static @Nullable String outcome(ReportView report) {
        return report.outcomes().isEmpty() ? null : String.join(" ", report.outcomes());
    }

    /** For whom an entry is taken, and for which indicator. */
    record Wanted(@Nullable String lead, @Nullable Integer indicator) {

        String leadOrRefuse() {
            if (lead == null || lead.isBlank()) {
                throw new InvalidInput(Missing.of("lead", "problem.field.required"));
            }
            return lead;
        }
    }

    /** An entry; without an agency it is the office's own, and the status is the one its last report told. */
    record Entry(
            String id,
            @Nullable String agency,
            int fiscalYear,
            List<Integer> indicators,
            String title,
            List<String> items,
            List<String> steps,
            @Nullable ExecutionStatus status,
            @Nullable String outcome) {}
}
