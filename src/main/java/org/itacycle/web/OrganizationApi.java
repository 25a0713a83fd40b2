package org.itacycle.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organization;
import org.itacycle.organization.OrganizationChange;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitChange;
import org.itacycle.organization.UnitTree;
import org.itacycle.problem.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The local government of the caller and its tree. */
@RestController
@RequestMapping("/api/organization")
class OrganizationApi {

    private final Organizations organizations;

    OrganizationApi(Organizations organizations) {
        this.organizations = organizations;
    }

    @GetMapping
    ResponseEntity<OrganizationJson> read(Actor actor) {
        var id = actor.organization();
        var units = organizations.units(id);
        var names = organizations.groupNames(units);
        var groups = Stream.concat(
                        Groups.ROLES.stream(), units.divisions().stream().map(OrgUnit::group))
                .map(group -> new GroupJson(group, names.getOrDefault(group, group)))
                .toList();
        return ResponseEntity.ok()
                .eTag("\"" + organizations.version(id) + "\"")
                .body(OrganizationJson.of(organizations.get(id), units, groups));
    }

    @PutMapping
    ResponseEntity<OrganizationJson> change(
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody OrganizationChange change) {
        organizations.change(change, Version.ofTag(tag), actor);
        return read(actor);
    }

    @PutMapping("/units")
    ResponseEntity<OrganizationJson> changeUnits(Actor actor, @RequestBody UnitsRequest request) {
        organizations.changeUnits(Optional.ofNullable(request.units()).orElse(List.of()), actor);
        return read(actor);
    }

    /** The units to add, rename or (de)activate. */
    record UnitsRequest(@Nullable List<UnitChange> units) {}

    /** A group and what people call it. */
    record GroupJson(String group, String name) {}

    /** A local government with its tree. */
    record OrganizationJson(
            String id,
            String slug,
            String name,
            LocalGovType type,
            String district,
            String province,
            boolean publishesSixMonthReport,
            List<DivisionJson> units,
            List<GroupJson> groups) {

        static OrganizationJson of(Organization organization, UnitTree units, List<GroupJson> groups) {
            return new OrganizationJson(
                    organization.id().value(),
                    organization.slug(),
                    organization.name(),
                    organization.type(),
                    organization.district(),
                    organization.province(),
                    organization.publishesSixMonthReport(),
                    units.all().stream()
                            .filter(OrgUnit::isDivision)
                            .map(division -> DivisionJson.of(division, units))
                            .toList(),
                    groups);
        }
    }

    /** A division with its sections. */
    record DivisionJson(String code, String name, boolean active, List<SectionJson> sections) {

        static DivisionJson of(OrgUnit division, UnitTree units) {
            return new DivisionJson(
                    division.code(),
                    division.name(),
                    division.active(),
                    units.all().stream()
                            .filter(unit -> division.code().equals(unit.parent()))
                            .map(unit -> new SectionJson(unit.code(), unit.name(), unit.active()))
                            .toList());
        }
    }

    /** A section. */
    record SectionJson(String code, String name, boolean active) {}
}
