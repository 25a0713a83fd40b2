package org.itacycle.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.cycle.CycleOverview;
import org.itacycle.cycle.CycleOverview.PhaseState;
import org.itacycle.cycle.Phase;
import org.itacycle.monitoring.Monitoring;
import org.itacycle.monitoring.UnitProgress;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years at a glance, with numbers and days as the office reads them. */
@Component
class YearBoard {

    private static final Set<Phase> ENDED = Set.of(Phase.CLOSED, Phase.CANCELLED);

    private final AnnualCycles cycles;
    private final Monitoring monitoring;
    private final Organizations organizations;

    YearBoard(AnnualCycles cycles, Monitoring monitoring, Organizations organizations) {
        this.cycles = cycles;
        this.monitoring = monitoring;
        this.organizations = organizations;
    }

    /** The years that run, the newest first. */
    List<Year> years(Actor actor) {
        return cycles.all(actor.organization()).stream()
                .map(cycles::overview)
                .filter(year -> !ENDED.contains(year.phase()))
                .map(YearBoard::year)
                .toList();
    }

    /** The numbers of all years, the newest first. */
    List<Integer> all(Actor actor) {
        return cycles.all(actor.organization()).stream()
                .map(CycleKey::fiscalYear)
                .toList();
    }

    /** How far each unit is. */
    List<Unit> units(Actor actor) {
        return monitoring.units(actor).stream().map(unit -> unit(actor, unit)).toList();
    }

    private Unit unit(Actor actor, UnitProgress unit) {
        var known = organizations.units(actor.organization()).find(unit.unit()).isPresent();
        var name = known ? unit.name() : organizations.groupName(actor.organization(), unit.unit());
        return new Unit(
                Objects.requireNonNullElse(name, unit.unit()),
                ForReader.digits(unit.open()),
                ForReader.digits(unit.overdue()),
                unit.overdue() > 0,
                ForReader.digits(unit.done()),
                ForReader.digits(unit.closed()));
    }

    private static Year year(CycleOverview year) {
        var counts = year.tasks();
        return new Year(
                year.fiscalYear(),
                ForReader.digits(year.fiscalYear()),
                year.phases().stream()
                        .filter(phase -> !ENDED.contains(phase.key()))
                        .map(YearBoard::step)
                        .toList(),
                ForReader.digits(year.measures()),
                ForReader.digits(counts.open()),
                ForReader.digits(counts.overdue()),
                counts.overdue() > 0,
                ForReader.digits(counts.done()));
    }

    private static Step step(PhaseState phase) {
        var day = Stream.of(phase.completedOn(), phase.dueOn(), phase.openedOn())
                .flatMap(Stream::ofNullable)
                .findFirst();
        return new Step(
                phase.key().name(),
                phase.state(),
                style(phase.state()),
                day.map(ForReader::shortDate).orElse(""));
    }

    private static String style(String state) {
        return switch (state) {
            case "DONE", "SKIPPED" -> "is-done";
            case "OPEN" -> "is-open";
            default -> "is-waiting";
        };
    }

    /** A running year. */
    record Year(
            int number,
            String title,
            List<Step> phases,
            String measures,
            String open,
            String overdue,
            boolean late,
            String done) {}

    /** A phase of the year as a step of the picture. */
    record Step(
            String key,
            String state,
            String style,
            @Nullable String day) {}

    /** A unit and how much it owes. */
    record Unit(String name, String open, String overdue, boolean late, String done, String closed) {}
}
