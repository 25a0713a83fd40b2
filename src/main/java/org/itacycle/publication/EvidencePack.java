package org.itacycle.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSets;
import org.itacycle.publication.PackFile.Folder;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Everything that proves a year in one ZIP: a folder for each item of the national assessment that asks for it, an index
 * of all files, and their SHA-256 in the form that {@code sha256sum -c} reads.
 */
@Component
public class EvidencePack {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final List<PackSource> sources;
    private final PackIndex index;
    private final RuleSets rules;
    private final MessageSource messages;
    private final Clock clock;

    EvidencePack(List<PackSource> sources, PackIndex index, RuleSets rules, MessageSource messages, Clock clock) {
        this.sources = List.copyOf(sources);
        this.index = index;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** What would be in the pack now, folder by folder. */
    public List<Contents> contents(CycleKey cycle) {
        var names = names(cycle);
        var files = files(cycle);
        var lacks = sources.stream()
                .flatMap(source -> source.lacking(cycle).stream())
                .toList();
        return Arrays.stream(Folder.values())
                .map(folder -> {
                    var inside = files.stream()
                            .filter(file -> file.folder() == folder)
                            .toList();
                    return new Contents(
                            Objects.requireNonNull(names.get(folder)),
                            inside.size(),
                            inside.stream().mapToLong(PackFile::size).sum(),
                            lacks.stream()
                                    .filter(lack -> lack.folder() == folder)
                                    .map(lack -> messages.getMessage(
                                            lack.key(), lack.values().toArray(), THAI))
                                    .toList());
                })
                .toList();
    }

    /** A folder, how many files it has and about how many bytes, and what an assessor would look for in vain. */
    public record Contents(String name, int files, long size, List<String> missing) {}

    /** The pack, ready to be written; what cannot be found is refused now, before the first byte is out. */
    public Prepared prepare(CycleKey cycle) {
        var names = names(cycle);
        var files = files(cycle);
        return out -> write(cycle, names, files, out);
    }

    /** A pack that only has to be written. */
    public interface Prepared {
        void writeTo(OutputStream out) throws IOException;
    }

    private void write(CycleKey cycle, Map<Folder, String> names, List<PackFile> files, OutputStream out)
            throws IOException {
        try (var writer = new PackWriter(out, LocalDateTime.ofInstant(clock.instant(), clock.getZone()))) {
            for (var file : files) {
                writer.add(names.get(file.folder()) + "/" + file.path(), file.content());
            }
            var list = index.of(cycle, writer.packed());
            writer.add(list.path(), list.content());
            var sums = writer.packed().stream()
                    .map(file -> file.sha256() + "  " + file.path() + "\n")
                    .collect(Collectors.joining());
            writer.add("SHA256SUMS.txt", target -> target.write(sums.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private List<PackFile> files(CycleKey cycle) {
        return sources.stream()
                .flatMap(source -> source.files(cycle).stream())
                .sorted((one, other) -> one.folder().compareTo(other.folder()))
                .toList();
    }

    /** The plan is disclosed in its own year, the reports in the year after. */
    private Map<Folder, String> names(CycleKey cycle) {
        var names = new EnumMap<Folder, String>(Folder.class);
        names.put(Folder.PLAN, name(Folder.PLAN, cycle.measureYear(), RuleSet.MEASURE_PLAN));
        names.put(Folder.REPORT, name(Folder.REPORT, cycle.measureYear() + 1, RuleSet.MEASURE_REPORT));
        names.put(Folder.WORK, text(Folder.WORK));
        return names;
    }

    private String name(Folder folder, int year, String key) {
        var code = rules.of(year).itemByKey(key).map(RuleSet.Item::code).orElse("");
        return PackNames.part(text(folder, code, String.valueOf(year)));
    }

    private String text(Folder folder, Object... values) {
        return messages.getMessage("publication.pack.folder." + folder, values, THAI);
    }
}
