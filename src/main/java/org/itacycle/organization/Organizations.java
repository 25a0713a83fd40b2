package org.itacycle.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local governments of the installation, and the tree of divisions and sections of each. */
@Component
public class Organizations {

    private final OrganizationRows rows;
    private final OfficerRows officers;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    public Organizations(
            JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, MessageSource messages, Clock clock) {
        this.rows = new OrganizationRows(jdbc);
        this.officers = new OfficerRows(jdbc);
        this.audit = audit;
        this.events = events;
        this.texts = new Texts(messages);
        this.clock = clock;
    }

    /** The local government with the id. */
    public Organization get(OrganizationId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The local government with the slug of its public pages. */
    public Optional<Organization> bySlug(String slug) {
        return rows.bySlug(slug);
    }

    /** All of the installation, the default one first. */
    public List<Organization> all() {
        return rows.all();
    }

    /** The one whose public pages need no slug. */
    public Optional<OrganizationId> findDefault() {
        return rows.defaultOne().map(Organization::id);
    }

    /** The one whose public pages need no slug; it exists from the first start on. */
    public OrganizationId defaultId() {
        return findDefault().orElseThrow(() -> new NotFound("default"));
    }

    /** The tree of divisions and sections. */
    public UnitTree units(OrganizationId id) {
        return new UnitTree(
                rows.units(id),
                Map.of(
                        UnitTree.ALL_DIVISIONS, texts.get("organization.all-divisions"),
                        UnitTree.ALL_SECTIONS, texts.get("organization.all-sections")));
    }

    /** The active divisions. */
    public List<OrgUnit> divisions(OrganizationId id) {
        return units(id).divisions();
    }

    /** Whether an active officer belongs to the group today, acting orders included. */
    public boolean hasActiveMember(OrganizationId id, String group) {
        return officers.hasActiveMember(id, group, today());
    }

    /** What people call the group: the role, or the division's name. */
    public String groupName(OrganizationId id, String group) {
        return groupNames(id).getOrDefault(group, group);
    }

    /** What people call the groups: first the roles, then the divisions, closed ones too. */
    public Map<String, String> groupNames(OrganizationId id) {
        return groupNames(units(id));
    }

    /** The same where the tree of divisions has been read. */
    public Map<String, String> groupNames(UnitTree units) {
        var names = new LinkedHashMap<String, String>();
        Groups.ROLES.forEach(group -> names.put(group, texts.get("organization.group." + group)));
        units.all().stream()
                .filter(OrgUnit::isDivision)
                .forEach(division -> names.put(division.group(), division.name()));
        return names;
    }

    /**
     * What stands below the actor's signature when she acts for the group: her position, with the title for which she
     * acts by order; the group's usual title where her position is not known.
     */
    public String positionTitle(Actor actor, String group) {
        var officer = officers.find(actor.userId());
        var position = officer.map(Officer::position).filter(text -> !text.isBlank());
        return officer.flatMap(found -> found.actingFor(group, today()))
                .map(title -> texts.get("organization.position.acting", position.orElse(""), title)
                        .strip())
                .or(() -> position)
                .orElseGet(() -> usualTitle(actor.organization(), group));
    }

    /** The title of whoever heads the group, by the kind of local government. */
    public String usualTitle(OrganizationId id, String group) {
        var byType = texts.find("organization.position." + group + "." + get(id).type());
        return byType.isEmpty() ? groupName(id, group) : byType;
    }

    /** Adds a local government with the default tree. */
    @Transactional
    public OrganizationId create(NewOrganization organization) {
        OrganizationRule.check(organization, rows);
        var id = OrganizationId.of(organization.slug());
        rows.insert(OrganizationRule.fresh(id, organization), today());
        DefaultUnits.read().forEach(unit -> rows.save(id, unit));
        var by = texts.get("organization.system");
        audit.record(AuditEntry.of(
                id, Groups.SYSTEM, by, "organization.created", id.value(), Map.of("name", organization.name())));
        events.publishEvent(new MembershipsChanged(id));
        return id;
    }

    /** Changes name, kind, place or habits of the actor's local government. */
    @Transactional
    public Organization change(OrganizationChange change, Version version, Actor by) {
        requireAdmin(by);
        version.requireCurrent(rows.lock(by.organization()));
        var changed = OrganizationRule.apply(get(by.organization()), change);
        rows.update(changed);
        record(
                by,
                "organization.changed",
                changed.name(),
                Map.of("type", changed.type().name()));
        return changed;
    }

    /** The version of the local government's own data. */
    public int version(OrganizationId id) {
        return rows.version(id);
    }

    /** Adds, renames or (de)activates units of the actor's local government; all or nothing. */
    @Transactional
    public UnitTree changeUnits(List<UnitChange> changes, Actor by) {
        requireAdmin(by);
        rows.lock(by.organization());
        var wrong = new Wrong();
        var units = UnitRule.apply(units(by.organization()), changes, wrong);
        wrong.refuse();
        units.forEach(unit -> {
            rows.save(by.organization(), unit);
            record(by, "organization.unit-changed", unit.code(), Map.of("name", unit.name(), "active", unit.active()));
        });
        events.publishEvent(new MembershipsChanged(by.organization()));
        return units(by.organization());
    }

    private void record(Actor by, String action, String subject, Map<String, ?> details) {
        audit.record(AuditEntry.of(by.organization(), by.userId(), by.name(), action, subject, details));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void requireAdmin(Actor by) {
        if (!by.isAdmin()) {
            throw new Forbidden();
        }
    }
}
