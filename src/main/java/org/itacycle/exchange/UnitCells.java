package org.itacycle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itacycle.imports.TypedFacts;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.UnitTree;

/** Units in a cell: one name per line when written, any list when read. */
record UnitCells(UnitTree units, TypedFacts facts) {

    String written(List<String> codes) {
        return codes.stream().map(units::name).collect(Collectors.joining("\n"));
    }

    /** The codes of all units in the cell; nothing when one of them is not known. */
    Optional<List<String>> read(String text) {
        var codes = new ArrayList<String>();
        for (var name : text.isBlank() ? List.<String>of() : names(text)) {
            var code = code(name);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(codes.stream().distinct().toList());
    }

    /** The names as they are written here need no interpretation. */
    private List<String> names(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().allMatch(line -> code(line).isPresent()) ? lines : facts.units(text, units);
    }

    private Optional<String> code(String written) {
        var name = essence(written);
        var virtual = List.of(UnitTree.ALL_DIVISIONS, UnitTree.ALL_SECTIONS).stream()
                .filter(code -> essence(units.name(code)).equals(name))
                .findFirst();
        return virtual.or(() -> units.all().stream()
                .filter(OrgUnit::active)
                .filter(unit -> essence(unit.name()).equals(name))
                .map(OrgUnit::code)
                .findFirst());
    }

    private static String essence(String name) {
        return name.replaceAll("[\\sฯ\u200b\u00a0]", "");
    }
}
