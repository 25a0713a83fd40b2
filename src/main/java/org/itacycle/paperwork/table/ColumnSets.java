package org.itacycle.paperwork.table;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which columns the tables of a fiscal year may have: {@code paperwork/columns.json}. The first set is the usual one. */
@Component
public class ColumnSets {

    private static final String FILE = "paperwork/columns.json";

    private final NavigableMap<Integer, Map<String, List<ColumnSet>>> years = new TreeMap<>();

    public ColumnSets(ObjectMapper json) {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            var data = json.readerFor(Data.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .<Data>readValue(content);
            data.years().forEach(year -> years.put(year.fiscalYear(), data.sets(year)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sets of a document ({@code plan}, {@code report-6}, {@code report-12}) disclosed in the Buddhist-Era year. */
    public List<ColumnSet> of(int disclosureYear, String document) {
        return Optional.ofNullable(years.floorEntry(disclosureYear))
                .orElse(years.firstEntry())
                .getValue()
                .getOrDefault(document, List.of());
    }

    /** The set with the key, or the usual one of the year where it has no such set. */
    public ColumnSet choose(int disclosureYear, String document, @Nullable String key) {
        var sets = of(disclosureYear, document);
        return sets.stream().filter(set -> set.key().equals(key)).findFirst().orElseGet(() -> sets.get(0));
    }

    record Year(int fiscalYear, Map<String, List<String>> documents) {}

    record Data(List<ColumnSet> sets, List<Year> years) {

        Map<String, List<ColumnSet>> sets(Year year) {
            var byDocument = new LinkedHashMap<String, List<ColumnSet>>();
            year.documents()
                    .forEach((document, keys) -> byDocument.put(
                            document, keys.stream().map(this::named).toList()));
            return byDocument;
        }

        private ColumnSet named(String key) {
            return sets.stream()
                    .filter(set -> set.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no column set " + key + " in " + FILE));
        }
    }
}
