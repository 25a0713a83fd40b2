package org.itacycle.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Officer;
import org.itacycle.organization.OfficerDraft;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.Role;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The officers of the caller's local government, for its administrators. */
@RestController
@RequestMapping("/api/officers")
class OfficersApi {

    private final Officers officers;
    private final Organizations organizations;
    private final Clock clock;

    OfficersApi(Officers officers, Organizations organizations, Clock clock) {
        this.officers = officers;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    List<OfficerJson> all(Actor actor) {
        requireAdmin(actor);
        var names = organizations.groupNames(actor.organization());
        return officers.all(actor.organization()).stream()
                .map(officer -> json(officer, names))
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<OfficerJson> read(Actor actor, @PathVariable String id) {
        requireAdmin(actor);
        return tagged(ResponseEntity.ok(), officers.get(actor.organization(), id));
    }

    @PostMapping
    ResponseEntity<OfficerJson> create(Actor actor, @RequestBody OfficerDraft draft) {
        var officer = officers.create(draft, actor);
        return tagged(ResponseEntity.created(URI.create("/api/officers/" + officer.userId())), officer);
    }

    @PutMapping("/{id}")
    ResponseEntity<OfficerJson> change(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody OfficerDraft draft) {
        return tagged(ResponseEntity.ok(), officers.change(id, draft, Version.ofTag(tag), actor));
    }

    private ResponseEntity<OfficerJson> tagged(ResponseEntity.BodyBuilder answer, Officer officer) {
        return answer.eTag("\"" + officer.version() + "\"")
                .body(json(officer, organizations.groupNames(officer.organization())));
    }

    private OfficerJson json(Officer officer, Map<String, String> names) {
        var today = LocalDate.now(clock);
        return new OfficerJson(
                officer.userId(),
                officer.name(),
                officer.position(),
                officer.email(),
                officer.active(),
                officer.mustChangePassword(),
                officer.roles().stream()
                        .map(role ->
                                RoleJson.of(role, organizations.groupName(officer.organization(), role.group()), today))
                        .toList(),
                officer.version());
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw new Forbidden();
        }
    }

    /** An officer as administrators see her. */
    record OfficerJson(
            String id,
            String name,
            String position,
            @Nullable String email,
            boolean active,
            boolean mustChangePassword,
            List<RoleJson> roles,
            int version) {}

    /** A role, what people call it, and whether it holds today. */
    record RoleJson(
            String group,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String actingFor,
            @Nullable String orderNumber,
            boolean validToday) {

        static RoleJson of(Role role, String name, LocalDate today) {
            return new RoleJson(
                    role.group(),
                    name,
                    role.from(),
                    role.to(),
                    role.actingFor(),
                    role.orderNumber(),
                    role.isValidOn(today));
        }
    }
}
