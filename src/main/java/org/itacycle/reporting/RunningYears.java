package org.itacycle.reporting;

import org.itacycle.tenancy.CycleKey;

/** Knows whether a year still runs; the module that starts and ends years answers it. */
public interface RunningYears {

    /** Lets pass, or throws the problem that says that the year was closed or cancelled. */
    void requireRunning(CycleKey cycle);
}
