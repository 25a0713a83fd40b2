package org.itacycle.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in, what they may do today, and how administrators keep them. */
@Component
public class Officers {

    private final OfficerRows rows;
    private final OrganizationRows organizations;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    public Officers(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            AuditLog audit,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.rows = new OfficerRows(jdbc);
        this.organizations = new OrganizationRows(jdbc);
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.texts = new Texts(messages);
        this.clock = clock;
    }

    /** The officer with the user id, active or not, in whichever local government. */
    public Optional<Officer> find(String userId) {
        return rows.find(userId);
    }

    /** The officer of the local government with the user id. */
    public Officer get(OrganizationId organization, String userId) {
        return rows.find(userId)
                .filter(officer -> officer.organization().equals(organization))
                .orElseThrow(() -> new NotFound(userId));
    }

    /** All officers of the local government, the active ones first, by name. */
    public List<Officer> all(OrganizationId organization) {
        return rows.all(organization);
    }

    /** The active officers who belong to the group today. */
    public List<Officer> members(OrganizationId organization, String group) {
        var today = today();
        return rows.all(organization).stream()
                .filter(officer -> officer.groupsOn(today).contains(group))
                .toList();
    }

    /**
     * Who acts under the user id now, with the groups valid today.
     *
     * @throws Forbidden when the officer is not active any more
     */
    public Actor actor(String userId) {
        return actor(rows.find(userId).orElseThrow(() -> new NotFound(userId)));
    }

    /** The same where the officer has been read. */
    public Actor actor(Officer officer) {
        if (!officer.active()) {
            throw new Forbidden();
        }
        return new Actor(officer.organization(), officer.userId(), officer.name(), officer.groupsOn(today()));
    }

    /** What signing in compares. */
    public Optional<Credentials> credentials(String userId) {
        return rows.credentials(userId);
    }

    /** Adds an officer to the actor's local government, with a password that keeps the rule. */
    @Transactional
    public Officer create(OfficerDraft draft, Actor by) {
        requireAdmin(by);
        var wrong = new Wrong();
        var officer = OfficerRule.fresh(by.organization(), draft, units(by.organization()), wrong);
        PasswordRule.check("password", draft.password(), draft.id(), PasswordRule.SHORTEST, wrong);
        return insert(officer, draft, wrong, by);
    }

    /** Adds an officer with whatever password: the way for prepared data, such as the demonstration's. */
    @Transactional
    public Officer enter(OrganizationId organization, OfficerDraft draft) {
        var wrong = new Wrong();
        var officer = OfficerRule.fresh(organization, draft, units(organization), wrong);
        wrong.required("password", draft.password(), PasswordRule.LONGEST);
        return insert(officer, draft, wrong, system(organization));
    }

    /** Changes an officer of the actor's local government; a password sets a new one. */
    @Transactional
    public Officer change(String userId, OfficerDraft draft, Version version, Actor by) {
        requireAdmin(by);
        organizations.lock(by.organization());
        var current = get(by.organization(), userId);
        version.requireCurrent(current.version());
        var wrong = new Wrong();
        if (draft.password() != null) {
            PasswordRule.check("password", draft.password(), userId, PasswordRule.SHORTEST, wrong);
        }
        var changed = OfficerRule.apply(current, draft, units(by.organization()), wrong);
        OfficerRule.keepAdministrator(current, changed, rows.all(by.organization()), today(), wrong);
        wrong.refuse();
        rows.update(changed);
        if (draft.password() != null) {
            rows.password(userId, passwords.encode(draft.password()), changed.mustChangePassword());
        }
        record(by, "organization.officer-changed", changed, draft.password() != null);
        return get(by.organization(), userId);
    }

    /** Changes one's own password. */
    @Transactional
    public void changeOwnPassword(String userId, @Nullable String current, @Nullable String fresh) {
        var credentials = rows.credentials(userId).orElseThrow(() -> new NotFound(userId));
        var wrong = new Wrong().required("current", current, PasswordRule.LONGEST);
        PasswordRule.check("password", fresh, userId, PasswordRule.SHORTEST, wrong);
        wrong.refuse();
        wrong.unless(
                passwords.matches(current, credentials.passwordHash()), "current", "organization.password-not-yours");
        wrong.unless(
                !passwords.matches(fresh, credentials.passwordHash()), "password", "organization.password-unchanged");
        wrong.refuse();
        rows.password(userId, passwords.encode(fresh), false);
        var officer = rows.find(userId).orElseThrow(() -> new NotFound(userId));
        audit.record(AuditEntry.of(
                officer.organization(), userId, officer.name(), "organization.password-changed", userId, Map.of()));
    }

    /** Whether nobody can sign in yet. */
    boolean none() {
        return rows.none();
    }

    private Officer insert(Officer officer, OfficerDraft draft, Wrong wrong, Actor by) {
        wrong.unless(rows.find(officer.userId()).isEmpty(), "id", "organization.user-id-taken", officer.userId())
                .refuse();
        rows.insert(officer, passwords.encode(draft.password()), clock.instant());
        record(by, "organization.officer-created", officer, true);
        return get(officer.organization(), officer.userId());
    }

    private void record(Actor by, String action, Officer officer, boolean password) {
        var details = Map.of(
                "name", officer.name(),
                "position", officer.position(),
                "active", officer.active(),
                "roles", officer.roles(),
                "passwordSet", password);
        audit.record(AuditEntry.of(officer.organization(), by.userId(), by.name(), action, officer.userId(), details));
        events.publishEvent(new MembershipsChanged(officer.organization()));
    }

    private Actor system(OrganizationId organization) {
        return new Actor(organization, Groups.SYSTEM, texts.get("organization.system"), Set.of());
    }

    private UnitTree units(OrganizationId organization) {
        return new UnitTree(organizations.units(organization), Map.of());
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
