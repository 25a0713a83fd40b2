package org.itacycle.imports.interpretation.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itacycle.imports.ImportPreview.ReadOrganization;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Place;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.Table;
import org.itacycle.organization.LocalGovType;
import org.jspecify.annotations.Nullable;

/** Finds the local government whose document it is, and names of it that were misread. */
final class OrganizationReader {

    private static final Words WORDS = Vocabulary.read("organizations", Words.class);
    private static final Map<TypeWords, Pattern> NAMES =
            WORDS.types().stream().collect(Collectors.toMap(Function.identity(), TypeWords::pattern));
    /** A name that is as like as this to the chosen one is the same name, misread. */
    private static final double SAME_NAME = 0.6;

    private static final Pattern DISTRICT = Pattern.compile("(?:อำเภอ|(?<![ก-๙])อ\\.)\\s*([ก-๙]+)");
    private static final Pattern PROVINCE = Pattern.compile("(?:จังหวัด|(?<![ก-๙])จ\\.)\\s*([ก-๙]+)");

    private final SourceDocument document;
    private final Trace trace;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    /** The words before a name: {@code full} is how the type is written out. */
    record Words(List<TypeWords> types) {}

    record TypeWords(LocalGovType type, String full, List<String> names) {

        Pattern pattern() {
            var alternatives = names.stream().map(Pattern::quote).toList();
            return Pattern.compile("(?<!ปลัด)(?<!ปลัด )(?:" + String.join("|", alternatives) + ")\\s?([ก-๎]+)");
        }
    }

    /** A name as it was found, how often, and how often in a way that shows where it ends. */
    private static final class Mention {
        private final TypeWords words;
        private final String name;
        private final Place place;
        private final String original;
        private int count;

        Mention(TypeWords words, String name, Place place, String original) {
            this.words = words;
            this.name = name;
            this.place = place;
            this.original = original;
        }

        String fullName() {
            return words.full() + name;
        }
    }

    OrganizationReader(SourceDocument document, Trace trace) {
        this.document = document;
        this.trace = trace;
    }

    @Nullable
    ReadOrganization read() {
        collect();
        var chosen = mentions.values().stream().reduce((one, other) -> better(one, other) ? one : other);
        chosen.ifPresent(this::reportMisread);
        var district = first(DISTRICT);
        var province = first(PROVINCE);
        if (chosen.isEmpty() && district.isEmpty() && province.isEmpty()) {
            return null;
        }
        return new ReadOrganization(
                chosen.map(Mention::fullName).orElse(null),
                chosen.map(mention -> mention.words.type()).orElse(null),
                district.orElse(null),
                province.orElse(null));
    }

    /** The oftener one; Thai writes on without a space, so the shorter of two that begin alike is the name. */
    private static boolean better(Mention one, Mention other) {
        if (other.name.startsWith(one.name)) {
            return true;
        }
        return !one.name.startsWith(other.name) && one.count >= other.count;
    }

    private void collect() {
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Paragraph paragraph) {
                collect(paragraph.text(), Place.ofBlock(block));
            }
        }
        if (mentions.isEmpty()) {
            collectFromTables();
        }
    }

    private void collectFromTables() {
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    var cells = table.rows().get(row).cells();
                    for (int column = 0; column < cells.size(); column++) {
                        collect(cells.get(column).text(), new Place(block, row, column));
                    }
                }
            }
        }
    }

    private void collect(String text, Place place) {
        for (var line : text.split("\n")) {
            var plain = Wording.plain(line);
            for (var named : NAMES.entrySet()) {
                var type = named.getKey();
                var found = named.getValue().matcher(plain);
                while (found.find()) {
                    var key = type.full() + found.group(1);
                    mentions.computeIfAbsent(key, unseen -> new Mention(type, found.group(1), place, found.group()))
                            .count++;
                }
            }
        }
    }

    /** Names elsewhere in the document that are nearly the chosen one. */
    private void reportMisread(Mention chosen) {
        var names = new ArrayList<>(mentions.values());
        mentions.clear();
        collectFromTables();
        names.addAll(mentions.values());
        for (var mention : names) {
            var head = mention.name.substring(0, Math.min(mention.name.length(), chosen.name.length() + 1));
            boolean same = mention.name.startsWith(chosen.name);
            if (!same && Likeness.of(head, chosen.name) >= SAME_NAME) {
                trace.doubt(
                        FindingCode.ORGANIZATION_NAME_DIFFERS,
                        "organization.name",
                        mention.place,
                        mention.original,
                        mention.original,
                        chosen.fullName());
            }
        }
    }

    private Optional<String> first(Pattern pattern) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> pattern.matcher(Wording.plain(((Paragraph) block).text())))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
