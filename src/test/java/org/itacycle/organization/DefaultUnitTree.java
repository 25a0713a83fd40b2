package org.itacycle.organization;

import java.util.Map;

/** The tree with which every local government starts, without a database. */
public final class DefaultUnitTree {

    private DefaultUnitTree() {}

    public static UnitTree read() {
        return new UnitTree(
                DefaultUnits.read(), Map.of(UnitTree.ALL_DIVISIONS, "ทุกส่วนราชการ", UnitTree.ALL_SECTIONS, "ทุกงาน"));
    }
}
