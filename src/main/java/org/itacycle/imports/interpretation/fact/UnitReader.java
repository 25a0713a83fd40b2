package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_FROM_POSITION;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_INFERRED;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_LIST_NOT_ALL;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_NOT_IN_OFFICE;
import static org.itacycle.imports.interpretation.trace.FindingCode.UNIT_UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.fact.UnitNames.Found;
import org.itacycle.imports.interpretation.fact.UnitPieces.Piece;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Notice;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;

/** Reads who is responsible, into the names of the office's own units. */
public final class UnitReader {

    private static final UnitWords WORDS = UnitWords.THAI;
    private static final Set<String> ALL_DIVISIONS = UnitWords.essences(WORDS.allDivisions());
    private static final Set<String> ALL_SECTIONS = UnitWords.essences(WORDS.allSections());
    private static final Pattern SPACES = Pattern.compile("[^\\S\\n]+");
    private static final Pattern BRACKETS_FIRST = Pattern.compile("^[\\s(\\[]+");
    private static final Pattern BRACKET = Pattern.compile("^(.*?)[(\\[](.*?)[)\\]]?\\s*$", Pattern.DOTALL);

    private static final String BETWEEN = " /,;|\n\t";

    private final UnitTree tree;
    private final UnitNames names;

    public UnitReader(UnitTree tree) {
        this.tree = tree;
        this.names = new UnitNames(tree);
    }

    /** The units of a cell, each once; a unit that nobody knows stands as it was written. */
    public UnitReading read(String text) {
        var reading = new Reading();
        reading.list(
                BRACKETS_FIRST.matcher(SPACES.matcher(text).replaceAll(" ")).replaceFirst(""));
        return new UnitReading(List.copyOf(reading.units), reading.notices);
    }

    /** One cell on its way. */
    private final class Reading {

        private final Set<String> units = new LinkedHashSet<>();
        private final List<Notice> notices = new ArrayList<>();

        void list(String text) {
            var bracket = BRACKET.matcher(text.strip());
            var before = bracket.matches() ? bracket.group(1) : text;
            if (everybody(before)) {
                if (bracket.matches()) {
                    listOfAll(bracket.group(2));
                }
            } else {
                pieces(bracket.matches() ? narrowed(before, bracket.group(2)) : text);
            }
        }

        /** "กองคลัง (งานพัสดุ)" is said as "งานพัสดุ กองคลัง". */
        private String narrowed(String before, String within) {
            return WORDS.isSection(within.strip()) ? within + " " + before : before + " " + within;
        }

        private boolean everybody(String text) {
            var name = virtual(text);
            name.ifPresent(units::add);
            return name.isPresent();
        }

        private Optional<String> virtual(String text) {
            if (ALL_DIVISIONS.contains(Wording.essence(text))) {
                return Optional.of(tree.name(UnitTree.ALL_DIVISIONS));
            }
            return ALL_SECTIONS.contains(Wording.essence(text))
                    ? Optional.of(tree.name(UnitTree.ALL_SECTIONS))
                    : Optional.empty();
        }

        /** "ทุกส่วนราชการ (…)": all of them, and those that the list names. */
        private void listOfAll(String list) {
            pieces(list);
            var missing = UnitNames.missing(tree, List.copyOf(units));
            if (!missing.isEmpty()) {
                notice(UNIT_LIST_NOT_ALL, list, String.join(", ", missing));
            }
        }

        private void pieces(String text) {
            var pieces = UnitPieces.of(unglued(text));
            for (int at = 0; at < pieces.size(); at++) {
                if (at > 0 && isDivisionOf(pieces.get(at), pieces.get(at - 1))) {
                    continue;
                }
                var whole = at + 1 < pieces.size() ? torn(pieces.get(at), pieces.get(at + 1)) : null;
                piece(whole == null ? pieces.get(at).text() : whole);
                at += whole == null ? 0 : 1;
            }
        }

        /** Names between which a PDF lost the space at the end of a line ("กองช่างกองการศึกษาฯ"), parted again. */
        private String unglued(String text) {
            var parted = new StringBuilder();
            int from = 0;
            for (int at = 1; at < text.length(); at++) {
                if (WORDS.starts(text, at) && names.isName(text.substring(from, at))) {
                    parted.append(text, from, at).append(' ');
                    from = at;
                } else if (BETWEEN.indexOf(text.charAt(at)) >= 0) {
                    parted.append(text, from, at + 1);
                    from = at + 1;
                }
            }
            return parted.append(text.substring(from)).toString();
        }

        /** A name with a space where none belongs ("งานการ เจ้าหน้าที่"), or nothing. */
        private @Nullable String torn(Piece piece, Piece next) {
            if (!next.afterSpace() || names.find(piece.text()).isPresent()) {
                return null;
            }
            var whole = piece.text() + next.text();
            return names.find(whole).isPresent() ? whole : null;
        }

        /** "งานการเจ้าหน้าที่ สำนักปลัดฯ" is one unit, unless the section is known to belong to another division. */
        private boolean isDivisionOf(Piece piece, Piece before) {
            if (!piece.afterSpace() || !WORDS.isSection(before.text()) || !WORDS.isDivision(piece.text())) {
                return false;
            }
            var section = names.find(before.text()).map(Found::name).flatMap(this::divisionOf);
            var division = names.find(piece.text()).map(Found::name);
            return section.isEmpty() || section.equals(division);
        }

        private Optional<String> divisionOf(String section) {
            return tree.all().stream()
                    .filter(unit -> unit.name().equals(section))
                    .findFirst()
                    .flatMap(unit -> tree.divisionOf(unit.code()))
                    .map(tree::name);
        }

        private void piece(String text) {
            if (everybody(text)) {
                return;
            }
            names.find(text).or(() -> ofPosition(text)).ifPresentOrElse(found -> unit(text, found), () -> {
                units.add(text);
                notice(UNIT_UNKNOWN, text, text);
            });
        }

        private void unit(String text, Found found) {
            units.add(found.name());
            if (!found.sure()) {
                notice(UNIT_INFERRED, text, text, found.name());
            }
            if (!found.inOffice()) {
                notice(UNIT_NOT_IN_OFFICE, text, found.name());
            }
        }

        /** A head stands for the unit, an officer for the one in which such officers work. */
        private Optional<Found> ofPosition(String text) {
            var essence = Wording.essence(text);
            var unit = WORDS.positions().stream()
                    .filter(position -> essence.startsWith(Wording.essence(position.name())))
                    .findFirst()
                    .flatMap(position -> names.find(position.unit()))
                    .or(() -> WORDS.heads().stream()
                            .filter(text::startsWith)
                            .findFirst()
                            .flatMap(head ->
                                    names.find(text.substring(head.length()).strip())));
            unit.ifPresent(found -> notice(UNIT_FROM_POSITION, text, text, found.name()));
            return unit;
        }

        private void notice(FindingCode code, String original, Object... arguments) {
            notices.add(Notice.of(code, original.strip(), arguments));
        }
    }
}
