package org.itacycle.tenancy;

import java.util.UUID;

/** One ITA year of one local government: the key under which every module keeps its rows. */
public record CycleKey(OrganizationId organization, UUID id, int fiscalYear) {

    /** The Buddhist-Era fiscal year in which the measures are carried out. */
    public int measureYear() {
        return fiscalYear;
    }

    /** The Buddhist-Era fiscal year whose ITA result the measures answer. */
    public int resultYear() {
        return fiscalYear - 1;
    }
}
