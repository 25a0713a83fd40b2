package org.itacycle.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The divisions and sections of a local government, in its own order; inactive units keep their names. */
public final class UnitTree {

    /** Stands for every division: ทุกส่วนราชการ. */
    public static final String ALL_DIVISIONS = "all-divisions";

    /** Stands for every section: ทุกงาน. */
    public static final String ALL_SECTIONS = "all-sections";

    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, String> virtualNames;

    UnitTree(List<OrgUnit> units, Map<String, String> virtualNames) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
        this.virtualNames = Map.copyOf(virtualNames);
    }

    /** The unit with the code, active or not; nothing for {@code all-divisions} and {@code all-sections}. */
    public Optional<OrgUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The code of the division to which the unit belongs, for a division its own. */
    public Optional<String> divisionOf(String code) {
        return find(code).map(unit -> unit.parent() == null ? unit.code() : unit.parent());
    }

    /** Whether the code stands for all divisions or all sections. */
    public static boolean isVirtual(String code) {
        return code.equals(ALL_DIVISIONS) || code.equals(ALL_SECTIONS);
    }

    /** Whether the code may be named as a responsible unit: an active unit, or all of them. */
    public boolean isKnown(String code) {
        return isVirtual(code) || find(code).filter(OrgUnit::active).isPresent();
    }

    /** Whether the code is an active division. */
    public boolean isDivision(String code) {
        return find(code).filter(OrgUnit::active).filter(OrgUnit::isDivision).isPresent();
    }

    /** What people call the unit; a code that nobody knows is its own name. */
    public String name(String code) {
        return find(code).map(OrgUnit::name).orElseGet(() -> virtualNames.getOrDefault(code, code));
    }

    /** The active divisions. */
    public List<OrgUnit> divisions() {
        return units.values().stream()
                .filter(OrgUnit::active)
                .filter(OrgUnit::isDivision)
                .toList();
    }

    /** The active sections of the division. */
    public List<OrgUnit> sections(String division) {
        return units.values().stream()
                .filter(OrgUnit::active)
                .filter(unit -> division.equals(unit.parent()))
                .toList();
    }

    /** All units, inactive ones too: each division is followed by its sections. */
    public List<OrgUnit> all() {
        return List.copyOf(units.values());
    }
}
