package org.itacycle.web;

import java.util.List;
import java.util.stream.Stream;
import org.itacycle.organization.Actor;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that may be named as a responsible unit, as one list for pickers. */
@RestController
class UnitsApi {

    private final Organizations organizations;

    UnitsApi(Organizations organizations) {
        this.organizations = organizations;
    }

    @GetMapping("/api/units")
    List<UnitJson> all(Actor actor) {
        var tree = organizations.units(actor.organization());
        var virtual = Stream.of(UnitTree.ALL_DIVISIONS, UnitTree.ALL_SECTIONS)
                .map(code -> new UnitJson(code, tree.name(code), "VIRTUAL", null, true));
        return Stream.concat(virtual, tree.all().stream().map(UnitJson::of)).toList();
    }

    /** A unit; its level is VIRTUAL, DIVISION or SECTION. */
    record UnitJson(
            String code,
            String name,
            String level,
            @Nullable String parent,
            boolean active) {

        static UnitJson of(OrgUnit unit) {
            var level = unit.isDivision() ? "DIVISION" : "SECTION";
            return new UnitJson(unit.code(), unit.name(), level, unit.parent(), unit.active());
        }
    }
}
