package org.itacycle.cycle;

/** The engine's side of the one clock; only the demonstration moves it. */
public interface EngineTime {

    /** Lets the engine's clock follow the application's. */
    void follow();

    /** Runs every timer and job that is due now, and those that become due by running them. */
    void runDue();
}
