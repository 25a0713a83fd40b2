package org.itacycle.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;

/** The words of the workbook for values that are chosen, and back. */
record SheetWords(Phrases phrases, UnitTree units) {

    String sheet(String name) {
        return phrases.get("sheet." + name);
    }

    String column(String field) {
        return phrases.get("sheet.column." + field);
    }

    String choice(String list, @Nullable Enum<?> value) {
        return value == null ? "" : phrases.get("choice." + list + "." + value.name());
    }

    <E extends Enum<E>> List<String> choices(String list, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> choice(list, value))
                .toList();
    }

    <E extends Enum<E>> Optional<E> chosen(String list, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> essence(choice(list, value)).equals(essence(text))
                        || value.name().equals(text))
                .findFirst();
    }

    /** The unit's name, or its code where the name would come back as another unit or none. */
    String unit(@Nullable String code) {
        if (code == null) {
            return "";
        }
        var name = units.name(code);
        return code(name).filter(code::equals).isPresent() ? name : code;
    }

    /** The code of the unit with the name or code. */
    Optional<String> code(String text) {
        if (units.isKnown(text)) {
            return Optional.of(text);
        }
        return Stream.concat(
                        Stream.of(UnitTree.ALL_DIVISIONS, UnitTree.ALL_SECTIONS),
                        Stream.concat(
                                        units.divisions().stream(),
                                        units.all().stream().filter(unit -> unit.active() && !unit.isDivision()))
                                .map(OrgUnit::code))
                .filter(code -> essence(units.name(code)).equals(essence(text)))
                .findFirst();
    }

    List<String> divisions() {
        return units.divisions().stream().map(OrgUnit::name).toList();
    }

    List<String> everyUnit() {
        return Stream.concat(
                        Stream.of(UnitTree.ALL_DIVISIONS, UnitTree.ALL_SECTIONS),
                        units.all().stream().filter(OrgUnit::active).map(OrgUnit::code))
                .map(this::unit)
                .toList();
    }

    private static String essence(String text) {
        return text.replaceAll("\\s+", "");
    }
}
