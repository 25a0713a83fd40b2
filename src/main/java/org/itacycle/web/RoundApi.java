package org.itacycle.web;

import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.reporting.ReportSheet;
import org.itacycle.reporting.ReportSheets;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a division, or all of them, report in one round, in one call. */
@RestController
@RequestMapping("/api/cycles/{year}/reports/{round}")
class RoundApi {

    private final ReportSheets sheets;
    private final Reports reports;

    RoundApi(ReportSheets sheets, Reports reports) {
        this.sheets = sheets;
        this.reports = reports;
    }

    @GetMapping
    ReportSheet sheet(
            CycleKey cycle,
            Actor actor,
            @PathVariable int round,
            @RequestParam(required = false) @Nullable String division) {
        return sheets.of(cycle, round, division, actor);
    }

    /** The reports of all divisions, for whoever reviews the round or decides on it. */
    @GetMapping("/all")
    List<ReportView> all(CycleKey cycle, @PathVariable int round) {
        return reports.all(cycle, round);
    }

    @PostMapping("/none")
    List<ReportView> answerNone(
            CycleKey cycle,
            Actor actor,
            @PathVariable int round,
            @RequestParam(required = false) @Nullable String division) {
        return reports.answerNone(cycle, round, sheets.division(cycle, round, division, actor), actor);
    }
}
