package org.itacycle.web;

import java.util.List;
import org.itacycle.document.SheetWriter;
import org.itacycle.monitoring.LateStep;
import org.itacycle.monitoring.Monitoring;
import org.itacycle.monitoring.OpenStep;
import org.itacycle.monitoring.OpenSteps;
import org.itacycle.monitoring.UnitProgress;
import org.itacycle.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is late, what is open, and how far each unit is. */
@RestController
class MonitoringApi {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Monitoring monitoring;
    private final OpenSteps steps;
    private final OpenStepTable table;
    private final SheetWriter sheets;

    MonitoringApi(Monitoring monitoring, OpenSteps steps, OpenStepTable table, SheetWriter sheets) {
        this.monitoring = monitoring;
        this.steps = steps;
        this.table = table;
        this.sheets = sheets;
    }

    @GetMapping("/api/monitoring/overdue")
    List<LateStep> overdue(Actor actor) {
        return monitoring.overdue(actor);
    }

    @GetMapping("/api/monitoring/units")
    List<UnitProgress> units(Actor actor) {
        return monitoring.units(actor);
    }

    /** Every open task, the latest first; each of the filters may be left out. */
    @GetMapping("/api/monitoring/open")
    List<OpenStep> open(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "false") boolean overdue) {
        return steps.of(actor).stream()
                .filter(step -> year == null || step.fiscalYear() == year)
                .filter(step -> unit == null || unit.isEmpty() || step.unit().equals(unit))
                .filter(step -> phase == null || phase.isEmpty() || step.phase().equals(phase))
                .filter(step -> !overdue || step.overdue())
                .toList();
    }

    /** The same as a workbook. */
    @GetMapping("/api/monitoring/open.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "false") boolean overdue) {
        var content = sheets.xlsx(table.of(open(actor, year, unit, phase, overdue)));
        var name = ContentDisposition.attachment().filename("open-tasks.xlsx").build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }
}
