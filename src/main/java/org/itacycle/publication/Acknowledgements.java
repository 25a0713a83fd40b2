package org.itacycle.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.Actor;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Incomplete;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which divisions have taken note of the agreed measures; the first acknowledgement of a division stands. */
@Component
public class Acknowledgements {

    private static final int LONGEST_NAME = 200;

    private final AcknowledgementStore store;
    private final Organizations organizations;
    private final Decisions decisions;
    private final EvidenceFiles files;
    private final WorkItems items;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acknowledgements(
            AcknowledgementStore store,
            Organizations organizations,
            Decisions decisions,
            EvidenceFiles files,
            WorkItems items,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.organizations = organizations;
        this.decisions = decisions;
        this.files = files;
        this.items = items;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A member acknowledges for her division or one whose step was given to hers, or a coordinator enters it with the proof. */
    @Transactional
    public void acknowledge(CycleKey cycle, String division, AcknowledgementProof proof, Actor actor) {
        requireAgreed(cycle);
        if (!actor.isCoordinator()
                && !actor.worksFor(division)
                && !items.isGiven(actor, cycle, TaskKey.ACKNOWLEDGE_PLAN, null, division)) {
            throw new Forbidden();
        }
        requireValid(cycle, proof)
                .unless(
                        organizations.units(cycle.organization()).isDivision(division),
                        "division",
                        "publication.division-unknown",
                        division)
                .refuse();
        add(cycle, division, proof, actor);
    }

    /** One signed sheet acknowledges for every division that has not done so yet. */
    @Transactional
    public void acknowledgeAll(CycleKey cycle, AcknowledgementProof sheet, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        requireAgreed(cycle);
        requireValid(cycle, sheet).refuse();
        if (sheet.sheet() == null) {
            throw new Incomplete(Missing.of("sheet", "publication.sheet-required"));
        }
        organizations.divisions(cycle.organization()).stream()
                .map(OrgUnit::code)
                .forEach(division -> add(cycle, division, sheet, actor));
        events.publishEvent(new AcknowledgedOnSheet(cycle));
    }

    /** Who has acknowledged, in the order it happened. */
    public List<Acknowledgement> list(CycleKey cycle) {
        return store.all(cycle);
    }

    private void add(CycleKey cycle, String division, AcknowledgementProof proof, Actor actor) {
        var acknowledgement = new Acknowledgement(
                division,
                proof.officer(),
                proof.signedOn(),
                proof.sheet(),
                proof.informant(),
                proof.via(),
                actor.userId(),
                actor.name(),
                clock.instant());
        if (store.add(cycle, acknowledgement)) {
            var details = Map.of(
                    "sheet", String.valueOf(proof.sheet()),
                    "informant", String.valueOf(proof.informant()),
                    "via", String.valueOf(proof.via()));
            audit.record(
                    AuditEntry.of(cycle, actor.userId(), actor.name(), "publication.acknowledged", division, details));
        }
    }

    private void requireAgreed(CycleKey cycle) {
        if (decisions.agreement(cycle, Subject.PLAN).isEmpty()) {
            throw new NotAgreed();
        }
    }

    private Wrong requireValid(CycleKey cycle, AcknowledgementProof proof) {
        var sheet = proof.sheet();
        return new Wrong()
                .text("informant", proof.informant(), LONGEST_NAME)
                .text("officer", proof.officer(), LONGEST_NAME)
                .past("signedOn", proof.signedOn(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .unless(sheet == null || files.exists(cycle, sheet), "sheet", "evidence.unknown");
    }
}
