package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.UnitTree;

/** Finds the canonical name that a written one means: exactly, abbreviated, as an alias, misread, or by likeness. */
final class UnitNames {

    private static final double SURE_ENOUGH = 0.7;
    private static final int SHORTEST_PREFIX = 5;
    /** No name of a unit is longer, with that of its local government. */
    private static final int LONGEST = 150;

    private static final String ABBREVIATED = "ฯ";

    private final Set<String> ofOffice;
    private final Map<String, Found> known = new LinkedHashMap<>();
    private final Map<String, Optional<Found>> found = new HashMap<>();

    /** The name, whether it is beyond doubt, and whether this office has the unit. */
    record Found(String name, boolean sure, boolean inOffice) {}

    UnitNames(UnitTree tree) {
        this.ofOffice =
                tree.all().stream().filter(OrgUnit::active).map(OrgUnit::name).collect(Collectors.toSet());
        var essences = ofOffice.stream().collect(Collectors.toMap(Wording::essence, name -> name, (a, b) -> a));
        tree.all().stream().filter(OrgUnit::active).forEach(unit -> add(unit.name(), unit.name(), true));
        UnitWords.THAI.units().forEach(unit -> {
            var name = essences.getOrDefault(Wording.essence(unit.name()), unit.name());
            add(unit.name(), name, true);
            unit.aliases().forEach(alias -> add(alias, name, true));
            unit.misread().forEach(alias -> add(alias, name, false));
        });
    }

    private void add(String written, String name, boolean sure) {
        known.putIfAbsent(key(written), new Found(name, sure, ofOffice.contains(name)));
    }

    private static String key(String text) {
        return Wording.essence(text).replace(ABBREVIATED, "");
    }

    Optional<Found> find(String text) {
        return text.length() > LONGEST ? Optional.empty() : found.computeIfAbsent(text, this::search);
    }

    private Optional<Found> search(String text) {
        var whole = key(text);
        var own = key(withoutOwner(text));
        return Optional.ofNullable(known.get(whole))
                .or(() -> Optional.ofNullable(known.get(own)))
                .or(() -> text.contains(ABBREVIATED) ? abbreviated(text) : Optional.empty())
                .or(() -> alike(own));
    }

    /** Whether the text is a name as it is written or abbreviated, without any guess. */
    boolean isName(String text) {
        return text.length() <= LONGEST
                && (known.containsKey(key(text))
                        || (text.contains(ABBREVIATED) && abbreviated(text).isPresent()));
    }

    /** "สำนักปลัด อบต.บ้านกุ่ม" is the สำนักปลัด of the office. */
    private static String withoutOwner(String text) {
        int end = text.length();
        for (var owner : UnitWords.THAI.owners()) {
            int at = text.indexOf(owner);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(0, end);
    }

    private Optional<Found> abbreviated(String text) {
        var beginning = Wording.essence(text.substring(0, text.indexOf(ABBREVIATED)));
        if (beginning.length() < SHORTEST_PREFIX) {
            return Optional.empty();
        }
        var names = new ArrayList<Found>();
        known.forEach((key, found) -> {
            if (key.startsWith(beginning)
                    && names.stream().noneMatch(other -> other.name().equals(found.name()))) {
                names.add(found);
            }
        });
        var own = names.stream().filter(Found::inOffice).toList();
        var best = own.isEmpty() ? names : own;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Optional<Found> alike(String essence) {
        return known.entrySet().stream()
                .filter(entry -> sameLength(essence, entry.getKey()))
                .map(entry -> Map.entry(Likeness.ofEssences(essence, entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey() >= SURE_ENOUGH)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(found -> new Found(found.name(), false, found.inOffice()));
    }

    /** Texts of very different length cannot be alike. */
    private static boolean sameLength(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return Math.min(one.length(), other.length()) >= SURE_ENOUGH * longer;
    }

    /** The divisions of the office that a list does not name. */
    static List<String> missing(UnitTree tree, List<String> named) {
        return tree.divisions().stream()
                .map(OrgUnit::name)
                .filter(name -> !named.contains(name))
                .toList();
    }
}
