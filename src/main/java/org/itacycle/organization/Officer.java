package org.itacycle.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/** A person who may sign in, with position and roles. The user id stays hers for ever. */
public record Officer(
        OrganizationId organization,
        String userId,
        String name,
        String position,
        @Nullable String email,
        boolean active,
        boolean mustChangePassword,
        List<Role> roles,
        int version) {

    public Officer {
        roles = List.copyOf(roles);
    }

    /** The groups to which the officer belongs on the day; none when inactive. */
    public Set<String> groupsOn(LocalDate day) {
        return active
                ? roles.stream()
                        .filter(role -> role.isValidOn(day))
                        .map(Role::group)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The title for which the officer acts in the group on the day; a regular member of the group acts for nobody. */
    public Optional<String> actingFor(String group, LocalDate day) {
        var valid = roles.stream()
                .filter(role -> role.group().equals(group) && role.isValidOn(day))
                .map(Role::actingFor)
                .toList();
        return valid.contains(null)
                ? Optional.empty()
                : valid.stream().filter(Objects::nonNull).findFirst();
    }
}
