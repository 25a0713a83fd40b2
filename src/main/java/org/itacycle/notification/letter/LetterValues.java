package org.itacycle.notification.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.notification.MailKind;
import org.itacycle.notification.MailLetter;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.MailWord;
import org.itacycle.organization.Organizations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands for the words in braces: what the letter brings, and what is known of every letter. */
@Component
public class LetterValues {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String BETWEEN = " · ";

    private final Organizations organizations;
    private final MessageSource messages;

    public LetterValues(Organizations organizations, MessageSource messages) {
        this.organizations = organizations;
        this.messages = messages;
    }

    /** The values by the words that people write, each on one line; the office by its name. */
    public Map<String, String> of(MailLetter letter, String office) {
        var known = new EnumMap<MailWord, String>(MailWord.class);
        known.putAll(letter.values());
        known.put(MailWord.OFFICE, office);
        known.put(MailWord.YEAR, years(letter));
        known.put(MailWord.DAY, ThaiDates.longDate(letter.day()));
        counts(letter, known);
        var byName = new TreeMap<String, String>();
        known.forEach((word, value) -> {
            if (letter.kind().words().contains(word) && !value.isBlank()) {
                byName.put(name(word), value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
            }
        });
        return byName;
    }

    /** The words that the kind knows, as people write them. */
    public List<String> names(MailKind kind) {
        return kind.words().stream().map(this::name).toList();
    }

    /** The local government's name. */
    public String office(MailLetter letter) {
        return organizations.get(letter.organization()).name();
    }

    /** The fiscal years, for example 2569 or 2569/2570. */
    public String years(MailLetter letter) {
        return letter.fiscalYears().stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    private String name(MailWord word) {
        return text(word.messageKey());
    }

    private void counts(MailLetter letter, Map<MailWord, String> known) {
        var tones = letter.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.tone() != Tone.NOTE)
                .collect(Collectors.groupingBy(Line::tone, Collectors.counting()));
        Function<Tone, Long> number = tone -> tones.getOrDefault(tone, 0L);
        var all = tones.values().stream().mapToLong(Long::longValue).sum();
        known.put(MailWord.LATE, String.valueOf(number.apply(Tone.LATE)));
        known.put(MailWord.SOON, String.valueOf(number.apply(Tone.SOON)));
        known.put(MailWord.NEW, String.valueOf(number.apply(Tone.NEW)));
        known.put(MailWord.ALL, String.valueOf(all));
        var phrases = new ArrayList<String>();
        for (var tone : List.of(Tone.LATE, Tone.SOON, Tone.NEW)) {
            if (number.apply(tone) > 0) {
                phrases.add(text("notification.mail.count." + tone, String.valueOf(number.apply(tone))));
            }
        }
        known.put(
                MailWord.COUNTS,
                phrases.isEmpty()
                        ? text("notification.mail.count.PLAIN", String.valueOf(all))
                        : String.join(BETWEEN, phrases));
    }

    /** The message in Thai, as everything in a mail. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
