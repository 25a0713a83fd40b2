package org.itacycle.notification.letter;

import java.util.Locale;
import java.util.stream.Collectors;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.notification.MailLetter.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a letter: once as HTML that mail programs show alike, once as plain text that says the same. */
@Component
public class LetterPages {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int AT_A_GLANCE = 3;

    private final ITemplateEngine templates;
    private final MessageSource messages;

    public LetterPages(ITemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /** The whole page; its styles stand at the elements, because many mail programs know no other. */
    public String html(LetterBody letter) {
        var page = new Context(THAI);
        page.setVariable("letter", letter);
        page.setVariable("year", year(letter));
        page.setVariable("foot", foot());
        page.setVariable(
                "glance",
                letter.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .limit(AT_A_GLANCE)
                        .map(Line::text)
                        .collect(Collectors.joining(" · ")));
        page.setVariable("rest", letter.sections().stream().map(this::rest).toList());
        return templates.process("mail/letter", page);
    }

    /** The same in lines of text. */
    public String text(LetterBody letter) {
        var lines = new PlainLines();
        lines.add(letter.office()).add(year(letter)).gap();
        letter.opening().forEach(lines::add);
        for (var section : letter.sections()) {
            lines.gap().add(section.heading());
            section.lines().forEach(lines::item);
            lines.add(rest(section));
        }
        if (letter.href() != null) {
            lines.gap().add(letter.button() + ":").add(letter.href());
        }
        lines.gap();
        letter.closing().forEach(lines::add);
        return lines.gap().add("-- ").add(letter.why()).add(foot()).toString();
    }

    private String year(LetterBody letter) {
        return letter.years().isEmpty() ? "" : text("notification.mail.year", ThaiDates.thaiDigits(letter.years()));
    }

    private String foot() {
        return text("notification.mail.foot");
    }

    private String rest(LetterBody.Part section) {
        return section.left() == 0 ? "" : text("notification.mail.rest", ThaiDates.thaiDigits(section.left()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }

    /** Lines of text with at most one empty line between. */
    private static final class PlainLines {

        private final StringBuilder written = new StringBuilder();

        PlainLines add(String line) {
            if (!line.isEmpty()) {
                written.append(line).append('\n');
            }
            return this;
        }

        void item(Line line) {
            add("- " + line.text());
            for (var more : new String[] {line.detail(), line.href()}) {
                if (more != null) {
                    add("  " + more);
                }
            }
        }

        PlainLines gap() {
            if (!written.isEmpty() && !written.toString().endsWith("\n\n")) {
                written.append('\n');
            }
            return this;
        }

        @Override
        public String toString() {
            return written.toString();
        }
    }
}
