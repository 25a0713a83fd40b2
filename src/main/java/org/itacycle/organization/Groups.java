package org.itacycle.organization;

import java.util.List;
import java.util.Optional;

/** The groups that owe work: one per role and one per division. The engine uses the same names. */
public final class Groups {

    public static final String COORDINATOR = "coordinator";
    public static final String CLERK = "clerk";
    public static final String EXECUTIVE = "executive";
    public static final String PUBLIC_RELATIONS = "public-relations";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    /** Every group that is no division's. */
    public static final List<String> ROLES = List.of(COORDINATOR, CLERK, EXECUTIVE, PUBLIC_RELATIONS, AUDITOR, ADMIN);

    /** Who writes into the audit what nobody did by hand; nobody may sign in under this id. */
    public static final String SYSTEM = "system";

    private static final String DIVISION = "division-";

    private Groups() {}

    /** The group of the division with the code, for example {@code division-finance}. */
    public static String division(String code) {
        return DIVISION + code;
    }

    /** Whether the group is a division's. */
    public static boolean isDivision(String group) {
        return group.startsWith(DIVISION);
    }

    /** The code of the division whose group it is. */
    public static Optional<String> divisionOf(String group) {
        return isDivision(group) ? Optional.of(group.substring(DIVISION.length())) : Optional.empty();
    }
}
