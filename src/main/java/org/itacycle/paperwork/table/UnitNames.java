package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;

/** The responsible units of a measure or a step in words. */
record UnitNames(UnitTree tree) {

    /**
     * The names line by line: everybody first, with those named besides in brackets; then what the office wrote itself,
     * which is not said twice.
     */
    List<String> of(List<String> codes, @Nullable String written) {
        var own = written == null ? "" : written.strip();
        var missing = codes.stream()
                .filter(code -> !essence(own).contains(essence(tree.name(code))))
                .toList();
        var lines = new ArrayList<>(names(missing));
        Listing.lines(own).forEach(lines::add);
        return lines;
    }

    private List<String> names(List<String> codes) {
        var everybody =
                codes.stream().filter(UnitTree::isVirtual).map(tree::name).toList();
        var named = codes.stream()
                .filter(code -> !UnitTree.isVirtual(code))
                .map(tree::name)
                .toList();
        if (everybody.isEmpty() || named.isEmpty()) {
            return everybody.isEmpty() ? named : everybody;
        }
        return List.of(String.join(" ", everybody) + named.stream().collect(Collectors.joining("/", " (", ")")));
    }

    private static String essence(String name) {
        return name.replaceAll("[\\sฯ]", "");
    }
}
