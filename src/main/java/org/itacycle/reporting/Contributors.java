package org.itacycle.reporting;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose contributions the caller writes: those of her own units; the coordinator everybody's. */
@Component
class Contributors {

    private final Units units;

    Contributors(Units units) {
        this.units = units;
    }

    /** The contributions after the caller has replaced her own. */
    List<Contribution> replaced(CycleKey cycle, List<Contribution> current, List<Contribution> given, Actor actor) {
        var merged = new ArrayList<>(current.stream()
                .filter(contribution -> !isOwn(cycle, contribution.unit(), actor))
                .toList());
        merged.addAll(given);
        return merged;
    }

    /** The given ones with the caller's only division where no unit was named; refuses those of other units. */
    List<Contribution> own(CycleKey cycle, List<Contribution> given, Actor actor) {
        var wrong = new Wrong();
        var own = new ArrayList<Contribution>();
        for (var contribution : Texts.present(given, Contribution::isBlank)) {
            var named = contribution.unit() == null ? contribution.from(onlyDivision(actor)) : contribution;
            var where = "contributions[" + own.size() + "].unit";
            wrong.unless(
                    named.unit() == null || isOwn(cycle, named.unit(), actor),
                    where,
                    "reporting.unit-not-yours",
                    String.valueOf(named.unit()));
            own.add(named);
        }
        wrong.refuse();
        return own;
    }

    /** Whether the caller writes for the unit. */
    boolean isOwn(CycleKey cycle, @Nullable String unit, Actor actor) {
        return actor.isCoordinator()
                || unit != null
                        && units.of(cycle.organization())
                                .divisionOf(unit)
                                .filter(actor::worksFor)
                                .isPresent();
    }

    /** The division of a caller who works for exactly one. */
    static @Nullable String onlyDivision(Actor actor) {
        var divisions = divisions(actor);
        return divisions.size() == 1 ? divisions.get(0) : null;
    }

    static List<String> divisions(Actor actor) {
        return actor.groups().stream()
                .flatMap(group -> Groups.divisionOf(group).stream())
                .sorted()
                .toList();
    }
}
