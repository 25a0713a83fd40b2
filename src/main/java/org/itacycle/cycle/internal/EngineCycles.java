package org.itacycle.cycle.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.cycle.CollectionKind;
import org.itacycle.cycle.CollectionNotOpen;
import org.itacycle.cycle.CycleAlreadyStarted;
import org.itacycle.cycle.CycleOverview;
import org.itacycle.cycle.StartsAt;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the years on the engine: the business key of every instance is the id of its year. */
@Component
class EngineCycles implements AnnualCycles {

    private static final int LONGEST_REASON = 4000;

    private final CycleBook cycles;
    private final RunningCycles running;
    private final Overviews overviews;
    private final Collecting collecting;
    private final YearCalendar calendar;
    private final RuntimeService runtime;
    private final AuditLog audit;
    private final MovableClock clock;

    EngineCycles(
            CycleBook cycles,
            RunningCycles running,
            Overviews overviews,
            Collecting collecting,
            YearCalendar calendar,
            RuntimeService runtime,
            AuditLog audit,
            MovableClock clock) {
        this.cycles = cycles;
        this.running = running;
        this.overviews = overviews;
        this.collecting = collecting;
        this.calendar = calendar;
        this.runtime = runtime;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CycleKey start(int fiscalYear, StartsAt startsAt, Actor by) {
        if (!by.isCoordinator() && !by.isAdmin()) {
            throw new Forbidden();
        }
        var current = FiscalYear.of(clock.today()).value();
        new Wrong()
                .unless(
                        Math.abs(fiscalYear - current) <= 1,
                        "fiscalYear",
                        "cycle.fiscal-year-out-of-reach",
                        String.valueOf(current - 1),
                        String.valueOf(current + 1))
                .refuse();
        var cycle = enter(fiscalYear, startsAt, by);
        calendar.open(cycle, null);
        record(cycle, by, "cycle.started", Map.of("startsAt", startsAt.name()));
        TenantOfCycle.startingFor(
                by.organization(),
                () -> runtime.createProcessInstanceByKey(AnnualCycleProcess.KEY)
                        .processDefinitionWithoutTenantId()
                        .businessKey(cycle.id().toString())
                        .execute());
        return cycle;
    }

    @Override
    @Transactional
    public void cancel(CycleKey cycle, String reason, Actor by) {
        if (!by.isCoordinator() && !by.isAdmin()) {
            throw new Forbidden();
        }
        new Wrong().required("reason", reason, LONGEST_REASON).refuse();
        running.requireRunning(cycle);
        cycles.reason(cycle, reason);
        record(cycle, by, "cycle.cancelled", Map.of("reason", reason));
        runtime.createMessageCorrelation(AnnualCycleProcess.CANCELLED)
                .processInstanceBusinessKey(cycle.id().toString())
                .correlate();
    }

    @Override
    @Transactional
    public void closeCollection(CycleKey cycle, CollectionKind kind, String reason, Actor by) {
        if (!by.isCoordinator()) {
            throw new Forbidden();
        }
        new Wrong().required("reason", reason, LONGEST_REASON).refuse();
        running.requireRunning(cycle);
        var late = collecting.waitingFor(cycle, kind);
        if (late.isEmpty()) {
            throw new CollectionNotOpen();
        }
        record(cycle, by, "cycle.collection-closed", Map.of("collection", kind.path(), "reason", reason, "late", late));
        runtime.createMessageCorrelation(kind.message())
                .processInstanceBusinessKey(cycle.id().toString())
                .correlate();
    }

    @Override
    public Optional<CycleKey> find(OrganizationId organization, int fiscalYear) {
        return cycles.find(organization, fiscalYear);
    }

    @Override
    public List<CycleKey> all(OrganizationId organization) {
        return cycles.all(organization);
    }

    @Override
    public CycleOverview overview(CycleKey cycle) {
        return overviews.of(cycle);
    }

    private CycleKey enter(int fiscalYear, StartsAt startsAt, Actor by) {
        try {
            return cycles.enter(by.organization(), fiscalYear, startsAt, by);
        } catch (DuplicateKeyException twice) {
            throw new CycleAlreadyStarted(fiscalYear);
        }
    }

    private void record(CycleKey cycle, Actor by, String action, Map<String, ?> details) {
        audit.record(AuditEntry.of(cycle, by.userId(), by.name(), action, String.valueOf(cycle.fiscalYear()), details));
    }
}
