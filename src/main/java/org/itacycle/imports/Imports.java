package org.itacycle.imports;

import org.itacycle.imports.takeover.CarryingOver;
import org.itacycle.imports.takeover.TakingOver;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What foreign documents become: drafts of a year. */
@Service
public class Imports {

    private final TakingOver takingOver;
    private final CarryingOver carryingOver;

    Imports(TakingOver takingOver, CarryingOver carryingOver) {
        this.takingOver = takingOver;
        this.carryingOver = carryingOver;
    }

    /**
     * Takes a checked preview into the drafts of the year, all or nothing. The same content a second time changes
     * nothing and answers the same.
     *
     * @throws org.itacycle.problem.Forbidden for everybody but the coordinator
     * @throws org.itacycle.problem.NotEditable when the plan no longer collects drafts
     * @throws org.itacycle.problem.InvalidInput naming the paths of everything that cannot be
     */
    public TakingOver.Taken takeOver(CycleKey cycle, TakeOver body, Actor actor) {
        return takingOver.take(cycle, body, actor);
    }

    /** Proposes what the year before left open, as a preview whose years are those of the cycle already. */
    public ImportPreview carryOver(CycleKey cycle, @Nullable CycleKey previous, Actor actor) {
        return carryingOver.propose(cycle, previous, actor);
    }
}
