package org.itacycle.measure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSet.Item;
import org.jspecify.annotations.Nullable;

/**
 * A measure out of a published document, without the names of the agency it was made for. It answers items by their
 * keys, because codes and numbers change from year to year.
 */
record LibraryEntry(
        String id,
        Source source,
        List<String> answers,
        String title,
        List<Part> items,
        List<String> steps,
        @Nullable String outcome) {

    /** The document: whose, and for which Buddhist-Era fiscal year. */
    record Source(String agency, int fiscalYear) {}

    /** One entry of the measure; its number is its place. */
    record Part(MeasureItem.Kind kind, String text) {}

    static List<LibraryEntry> read(ObjectMapper json, InputStream file) throws IOException {
        ObjectReader reader =
                json.readerForListOf(LibraryEntry.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return reader.readValue(file);
    }

    ProvenMeasure in(RuleSet rules) {
        var answered =
                answers.stream().map(rules::itemByKey).flatMap(Optional::stream).toList();
        return new ProvenMeasure(
                id,
                source.agency(),
                source.fiscalYear(),
                null,
                answered.stream().map(Item::indicator).distinct().sorted().toList(),
                draft(answered),
                outcome);
    }

    private MeasureDraft draft(List<Item> answered) {
        var focus = Stream.concat(
                        answered.stream()
                                .map(Item::indicator)
                                .map(number -> new Focus(Focus.Type.INDICATOR, String.valueOf(number))),
                        answered.stream().map(item -> new Focus(Focus.Type.ITEM, item.code())))
                .toList();
        var numbered = IntStream.range(0, steps.size())
                .mapToObj(place -> new MeasureStep(place + 1, null, steps.get(place), null, null))
                .toList();
        var parts = IntStream.range(0, items.size())
                .mapToObj(place -> new MeasureItem(
                        place + 1, items.get(place).kind(), items.get(place).text()))
                .toList();
        return new MeasureDraft(title, parts, focus, null, null, null, null, null, null, numbered);
    }
}
