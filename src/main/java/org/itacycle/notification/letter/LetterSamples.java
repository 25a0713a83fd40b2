package org.itacycle.notification.letter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailWord;
import org.itacycle.organization.PublicAddress;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A letter of each kind to look at while its texts are written: {@code notification/samples.json}. */
@Component
public class LetterSamples {

    private static final String FILE = "notification/samples.json";

    private final Map<String, Sample> samples;
    private final PublicAddress address;
    private final Clock clock;

    public LetterSamples(ObjectMapper json, PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            samples = json.readValue(content, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letter of the kind as the local government could get it today. */
    public MailLetter of(OrganizationId organization, MailKind kind) {
        var sample = Objects.requireNonNull(samples.get(kind.key()), kind.key());
        var today = LocalDate.now(clock);
        return new MailLetter(
                organization,
                kind,
                List.of(FiscalYear.of(today).value()),
                today,
                values(sample, today),
                sample.sections().stream().map(this::section).toList(),
                address.base() + sample.path());
    }

    /** Days that are never long past. */
    private static Map<MailWord, String> values(Sample sample, LocalDate today) {
        var values = new EnumMap<MailWord, String>(sample.values());
        values.put(MailWord.DUE, ThaiDates.longDate(today));
        values.put(MailWord.MEETING, ThaiDates.longDate(today.plusWeeks(1)));
        return values;
    }

    private MailLetter.Section section(Part part) {
        return new MailLetter.Section(
                part.heading(),
                part.lines().stream()
                        .map(line ->
                                new MailLetter.Line(line.text(), line.detail(), line.tone(), address.base() + "/tasks"))
                        .toList());
    }

    record Sample(Map<MailWord, String> values, String path, List<Part> sections) {}

    record Part(String heading, List<Item> lines) {}

    record Item(String text, @Nullable String detail, MailLetter.Tone tone) {}
}
