package org.itacycle.reporting;

import java.time.LocalDate;
import org.itacycle.tenancy.CycleKey;

/** The day up to which a round looks. */
interface CutOffs {

    LocalDate of(CycleKey cycle, int round);
}
