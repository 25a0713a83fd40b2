package org.itacycle.organization;

/** The groups that owe work: one per role and one per division. The engine uses the same names. */
public final class Groups {

    public static final String COORDINATOR = "coordinator";
    public static final String CLERK = "clerk";
    public static final String EXECUTIVE = "executive";
    public static final String PUBLIC_RELATIONS = "public-relations";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

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
}
