package org.itacycle.web;

import java.util.List;
import org.itacycle.completeness.Checklists;
import org.itacycle.completeness.Confirmations;
import org.itacycle.completeness.Disclosure;
import org.itacycle.completeness.Disclosures;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a document shows and lacks, and what to type into the national system about it. */
@RestController
@RequestMapping("/api/cycles/{year}/documents/{document}")
class ChecklistApi {

    private final Checklists checklists;
    private final Confirmations confirmations;
    private final Disclosures disclosures;
    private final ChecklistBody body;

    ChecklistApi(Checklists checklists, Confirmations confirmations, Disclosures disclosures, ChecklistBody body) {
        this.checklists = checklists;
        this.confirmations = confirmations;
        this.disclosures = disclosures;
        this.body = body;
    }

    @GetMapping("/checklist")
    ChecklistBody.Shown read(CycleKey cycle, Actor actor, @PathVariable String document) {
        return body.of(checklists.of(cycle, Subject.of(document)), actor);
    }

    @PutMapping("/checklist/confirmations")
    ChecklistBody.Shown confirm(
            CycleKey cycle, Actor actor, @PathVariable String document, @RequestBody Confirmed confirmed) {
        confirmations.confirm(cycle, Subject.of(document), confirmed.confirmations(), actor);
        return read(cycle, actor, document);
    }

    @GetMapping("/disclosure")
    Disclosure disclosure(CycleKey cycle, @PathVariable String document) {
        return disclosures.of(cycle, Subject.of(document));
    }

    /** The reasons as they were typed. */
    record Confirmed(@Nullable List<Confirmations.@Nullable Draft> confirmations) {}
}
