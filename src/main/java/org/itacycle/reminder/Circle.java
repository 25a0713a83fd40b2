package org.itacycle.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Officer;

/** Who works in which group of a local government on a day, by its acting orders too, and which mailboxes they read. */
final class Circle {

    private final Map<String, List<Officer>> members = new LinkedHashMap<>();
    private final Map<String, List<Mailbox>> mailboxes = new HashMap<>();

    Circle(List<Officer> officers, LocalDate day) {
        officers.forEach(officer -> officer.groupsOn(day)
                .forEach(group -> members.computeIfAbsent(group, none -> new ArrayList<>())
                        .add(officer)));
    }

    /** The active members of the group. */
    List<Officer> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** Whether nobody works in the group, so that what it owes falls to the coordinators. */
    boolean isVacant(String group) {
        return members(group).isEmpty();
    }

    /** Those who have to do what the group owes. */
    List<Officer> owing(String group) {
        return isVacant(group) ? members(Groups.COORDINATOR) : members(group);
    }

    /** The mailboxes of those who have to do what the group owes. */
    List<Mailbox> mailboxesOwing(String group) {
        return mailboxes.computeIfAbsent(group, one -> mailboxes(owing(one)));
    }

    /** The names of those who are reached by the addresses when the group owes something. */
    List<String> namesOwing(String group, Set<String> reached) {
        return mailboxesOwing(group).stream()
                .filter(mailbox -> reached.contains(mailbox.address()))
                .flatMap(mailbox -> mailbox.readers().stream())
                .map(Officer::name)
                .distinct()
                .toList();
    }

    /** Whether nobody in the whole office has an e-mail, so that nobody expects any. */
    boolean isWithoutMail() {
        return members.values().stream()
                .allMatch(officers -> mailboxes(officers).isEmpty());
    }

    /** The mailboxes of the officers, each with those who share it; people without e-mail have none. */
    static List<Mailbox> mailboxes(Collection<Officer> officers) {
        var shared = new LinkedHashMap<String, List<Officer>>();
        officers.forEach(officer -> address(officer)
                .ifPresent(
                        address -> shared.computeIfAbsent(address.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                                .add(officer)));
        return shared.entrySet().stream()
                .map(entry -> new Mailbox(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those of them who have no e-mail. */
    static List<Officer> withoutMail(Collection<Officer> officers) {
        return officers.stream().filter(officer -> address(officer).isEmpty()).toList();
    }

    private static Optional<String> address(Officer officer) {
        return Optional.ofNullable(officer.email()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
