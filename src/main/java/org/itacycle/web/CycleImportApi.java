package org.itacycle.web;

import org.itacycle.cycle.AnnualCycles;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.Imports;
import org.itacycle.imports.TakeOver;
import org.itacycle.imports.TakenOver;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes checked previews into a year, and proposes what the year before left open. */
@RestController
class CycleImportApi {

    private final Imports imports;
    private final AnnualCycles cycles;

    CycleImportApi(Imports imports, AnnualCycles cycles) {
        this.imports = imports;
        this.cycles = cycles;
    }

    @PostMapping("/api/cycles/{year}/imports")
    ResponseEntity<TakenOver> takeOver(Actor actor, CycleKey cycle, @RequestBody TakeOver body) {
        var taken = imports.takeOver(cycle, body, actor);
        return ResponseEntity.status(taken.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(taken.answer());
    }

    @GetMapping("/api/cycles/{year}/carry-over")
    ImportPreview carryOver(Actor actor, CycleKey cycle) {
        var previous = cycles.find(actor.organization(), cycle.fiscalYear() - 1);
        return imports.carryOver(cycle, previous.orElse(null), actor);
    }
}
