package org.itacycle.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/** What an officer and her roles must look like. */
final class OfficerRule {

    private static final Pattern USER_ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_MAIL = 254;
    private static final int MOST_ROLES = 50;

    private OfficerRule() {}

    /** A new officer; notes what is wrong. */
    static Officer fresh(OrganizationId organization, OfficerDraft draft, UnitTree units, Wrong wrong) {
        var userId = Optional.ofNullable(draft.id()).orElse("");
        wrong.unless(
                USER_ID.matcher(userId).matches() && !userId.equals(Groups.SYSTEM), "id", "organization.bad-user-id");
        var nobody = new Officer(organization, userId, "", "", null, true, false, List.of(), 0);
        return apply(nobody, draft, units, wrong);
    }

    /** The officer after the change; what is absent stays. */
    static Officer apply(Officer current, OfficerDraft draft, UnitTree units, Wrong wrong) {
        var mail = Optional.ofNullable(draft.email())
                .map(String::strip)
                .orElse(Optional.ofNullable(current.email()).orElse(""));
        var changed = new Officer(
                current.organization(),
                current.userId(),
                text(draft.name(), current.name()),
                text(draft.position(), current.position()),
                mail.isEmpty() ? null : mail,
                Optional.ofNullable(draft.active()).orElse(current.active()),
                Optional.ofNullable(draft.mustChangePassword()).orElse(current.mustChangePassword()),
                Optional.ofNullable(draft.roles()).orElse(current.roles()),
                current.version());
        wrong.required("name", changed.name(), LONGEST_NAME)
                .required("position", changed.position(), LONGEST_NAME)
                .text("email", mail, LONGEST_MAIL)
                .unless(mail.isEmpty() || MAIL.matcher(mail).matches(), "email", "organization.bad-mail")
                .size("roles", changed.roles(), MOST_ROLES);
        for (int index = 0; index < changed.roles().size(); index++) {
            check(changed.roles().get(index), "roles[" + index + "]", units, wrong);
        }
        return changed;
    }

    /** An office never loses its last administrator. */
    static void keepAdministrator(Officer current, Officer changed, List<Officer> all, LocalDate today, Wrong wrong) {
        if (administers(current, today) && !administers(changed, today)) {
            wrong.unless(
                    all.stream()
                            .filter(other -> !other.userId().equals(current.userId()))
                            .anyMatch(other -> administers(other, today)),
                    changed.active() ? "roles" : "active",
                    "organization.last-administrator");
        }
    }

    private static boolean administers(Officer officer, LocalDate today) {
        return officer.active()
                && officer.roles().stream()
                        .anyMatch(role ->
                                role.group().equals(Groups.ADMIN) && role.isValidOn(today) && role.to() == null);
    }

    private static void check(@Nullable Role role, String where, UnitTree units, Wrong wrong) {
        var group = role == null ? null : role.group();
        if (role == null || group == null || group.isBlank()) {
            wrong.unless(false, where + ".group", "problem.field.required");
            return;
        }
        wrong.unless(isGroup(group, units), where + ".group", "organization.unknown-group", group)
                .day(where + ".from", role.from())
                .day(where + ".to", role.to())
                .unless(
                        role.from() == null || role.to() == null || !role.to().isBefore(role.from()),
                        where + ".to",
                        "organization.role-ends-before-it-begins")
                .text(where + ".actingFor", role.actingFor(), LONGEST_NAME)
                .text(where + ".orderNumber", role.orderNumber(), LONGEST_NAME)
                .unless(
                        role.actingFor() == null || role.from() != null,
                        where + ".from",
                        "organization.acting-needs-begin");
    }

    /** Groups of closed divisions stay known, so that an officer can still be saved. */
    private static boolean isGroup(String group, UnitTree units) {
        return Groups.ROLES.contains(group)
                || Groups.divisionOf(group)
                        .flatMap(units::find)
                        .filter(OrgUnit::isDivision)
                        .isPresent();
    }

    private static String text(@Nullable String typed, String current) {
        return typed == null ? current : typed.strip();
    }
}
