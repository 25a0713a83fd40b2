package org.itacycle.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * How the tree may change: codes stay for ever and never move to another division, since earlier years name them; a
 * closed division takes its sections with it; one division stays open.
 */
final class UnitRule {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 150;
    private static final int MOST = 200;

    private UnitRule() {}

    /** The units to write; notes what is wrong. */
    static List<OrgUnit> apply(UnitTree tree, List<UnitChange> changes, Wrong wrong) {
        wrong.unless(!changes.isEmpty(), "units", "problem.field.required").size("units", changes, MOST);
        Map<String, OrgUnit> after = new LinkedHashMap<>();
        tree.all().forEach(unit -> after.put(unit.code(), unit));
        var written = new LinkedHashMap<String, OrgUnit>();
        for (int index = 0; index < changes.size(); index++) {
            read(after, changes.get(index), "units[" + index + "]", wrong).ifPresent(unit -> {
                written.put(unit.code(), unit);
                after.put(unit.code(), unit);
            });
        }
        closedWithDivision(after).forEach(unit -> written.put(unit.code(), unit));
        wrong.unless(
                after.values().stream().anyMatch(unit -> unit.isDivision() && unit.active()),
                "units",
                "organization.no-division-left");
        return List.copyOf(written.values());
    }

    private static Optional<OrgUnit> read(Map<String, OrgUnit> known, UnitChange change, String where, Wrong wrong) {
        var code = Optional.ofNullable(change.code()).orElse("");
        var current = known.get(code);
        boolean named = CODE.matcher(code).matches() && !UnitTree.isVirtual(code);
        wrong.unless(named, where + ".code", "organization.bad-unit-code");
        var name = change.name() == null && current != null ? current.name() : change.name();
        wrong.required(where + ".name", name, LONGEST_NAME);
        var parent = change.parent() == null && current != null ? current.parent() : change.parent();
        checkParent(known, current, parent, where + ".parent", wrong);
        if (!named || name == null) {
            return Optional.empty();
        }
        boolean active = Optional.ofNullable(change.active()).orElse(current == null || current.active());
        return Optional.of(new OrgUnit(code, name.strip(), parent, active));
    }

    private static void checkParent(
            Map<String, OrgUnit> known, @Nullable OrgUnit current, @Nullable String parent, String where, Wrong wrong) {
        if (current != null) {
            wrong.unless(Objects.equals(parent, current.parent()), where, "organization.unit-stays");
        } else if (parent != null) {
            var division = known.get(parent);
            wrong.unless(
                    division != null && division.isDivision() && division.active(),
                    where,
                    "problem.field.not-a-division",
                    parent);
        }
    }

    private static List<OrgUnit> closedWithDivision(Map<String, OrgUnit> units) {
        var closed = new ArrayList<OrgUnit>();
        for (var unit : units.values()) {
            var division = unit.parent() == null ? null : units.get(unit.parent());
            if (unit.active() && division != null && !division.active()) {
                closed.add(new OrgUnit(unit.code(), unit.name(), unit.parent(), false));
            }
        }
        return closed;
    }
}
