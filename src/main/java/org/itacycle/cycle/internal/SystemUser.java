package org.itacycle.cycle.internal;

/** The name under which the application itself stands in the audit. */
final class SystemUser {

    static final String ID = "system";
    static final String NAME = "ITA Cycle";

    private SystemUser() {}
}
