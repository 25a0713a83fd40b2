package org.itacycle.cycle;

import java.util.List;
import java.util.Optional;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;

/** The ITA years of a local government, as the people who run them see them. */
public interface AnnualCycles {

    /** Starts the year with its plan, as {@link #start(int, StartsAt, Actor)} does. */
    default CycleKey start(int fiscalYear, Actor by) {
        return start(fiscalYear, StartsAt.PLAN, by);
    }

    /**
     * Starts the year in which the measures are carried out, with its plan or in mid-year.
     *
     * @throws CycleAlreadyStarted when it runs or has ended; a cancelled year may be started anew
     */
    CycleKey start(int fiscalYear, StartsAt startsAt, Actor by);

    /** Ends the year before its time; everything entered stays readable. */
    void cancel(CycleKey cycle, String reason, Actor by);

    /** Ends waiting for the divisions that have not sent; their tasks end as not sent. */
    void closeCollection(CycleKey cycle, CollectionKind kind, String reason, Actor by);

    /** The year, the cancelled one only where it was not started anew. */
    Optional<CycleKey> find(OrganizationId organization, int fiscalYear);

    /** All years that were not cancelled, the newest first. */
    List<CycleKey> all(OrganizationId organization);

    /** A year at a glance. */
    CycleOverview overview(CycleKey cycle);
}
