package org.itacycle.imports;

import org.itacycle.imports.takeover.CarryingOver;
import org.itacycle.imports.takeover.TakingOver;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What foreign documents become: a preview, and once it is checked, drafts of a year. */
@Service
public class Imports {

    private final Previews previews;
    private final TakingOver takingOver;
    private final CarryingOver carryingOver;

    Imports(Previews previews, TakingOver takingOver, CarryingOver carryingOver) {
        this.previews = previews;
        this.takingOver = takingOver;
        this.carryingOver = carryingOver;
    }

    /**
     * Reads a foreign document and says what it means; nothing is stored. The fiscal year is the one being planned, for
     * where the document is silent.
     *
     * @throws UnreadableDocument saying what a person can do about it
     * @throws ReadersBusy when too many documents are being read
     */
    public ReadDocument preview(String fileName, byte[] file, @Nullable Integer fiscalYear, Actor actor) {
        return previews.of(fileName, file, fiscalYear, actor);
    }

    /**
     * Takes a checked preview into the drafts of the year, all or nothing. The same content a second time changes
     * nothing and answers the same.
     *
     * @throws org.itacycle.problem.Forbidden for everybody but the coordinator
     * @throws org.itacycle.problem.NotEditable when the plan no longer collects drafts
     * @throws org.itacycle.problem.InvalidInput naming the paths of everything that cannot be
     */
    public Taken takeOver(CycleKey cycle, TakeOver body, Actor actor) {
        return takingOver.take(cycle, body, actor);
    }

    /** Proposes what the year before left open, as a preview whose years are those of the cycle already. */
    public ImportPreview carryOver(CycleKey cycle, @Nullable CycleKey previous, Actor actor) {
        return carryingOver.propose(cycle, previous, actor);
    }
}
