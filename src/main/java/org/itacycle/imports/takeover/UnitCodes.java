package org.itacycle.imports.takeover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;

/** Turns the canonical names of a preview into the codes of the organization's units; codes stay as they are. */
final class UnitCodes {

    private final UnitTree tree;
    private final Map<String, String> codes = new HashMap<>();

    UnitCodes(UnitTree tree) {
        this.tree = tree;
        for (var virtual : List.of(UnitTree.ALL_DIVISIONS, UnitTree.ALL_SECTIONS)) {
            codes.putIfAbsent(essence(tree.name(virtual)), virtual);
        }
        Stream.concat(
                        tree.divisions().stream(),
                        tree.all().stream().filter(OrgUnit::active).filter(unit -> !unit.isDivision()))
                .forEach(unit -> codes.putIfAbsent(essence(unit.name()), unit.code()));
    }

    /** The code of the unit; nothing where the organization has none of that name. */
    Optional<String> of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        var stripped = name.strip();
        return tree.isKnown(stripped) ? Optional.of(stripped) : Optional.ofNullable(codes.get(essence(stripped)));
    }

    /** The codes of the units that the organization has. */
    List<String> known(List<@Nullable String> names) {
        return names.stream().map(this::of).flatMap(Optional::stream).distinct().toList();
    }

    /** The names that stand for no unit of the organization. */
    List<String> unknown(List<@Nullable String> names) {
        return names.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && of(name).isEmpty())
                .distinct()
                .toList();
    }

    /** The first of the codes that belongs to an active division. */
    Optional<String> firstDivision(List<String> units) {
        return units.stream()
                .map(tree::divisionOf)
                .flatMap(Optional::stream)
                .filter(tree::isDivision)
                .findFirst();
    }

    /** The division that comes first in the organization's own order. */
    Optional<String> firstOfAll() {
        return tree.divisions().stream().map(OrgUnit::code).findFirst();
    }

    String name(String code) {
        return tree.name(code);
    }

    private static String essence(String name) {
        return name.replaceAll("\\s+", "");
    }
}
