package org.itacycle.publication;

import java.util.Locale;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Subject;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the plan and the reports where the document's own title is not known. */
@Component
class DocumentTitles {

    private final MessageSource messages;

    DocumentTitles(MessageSource messages) {
        this.messages = messages;
    }

    String of(Subject subject, int fiscalYear) {
        var year = new Object[] {ThaiDates.thaiDigits(fiscalYear)};
        return messages.getMessage("publication.title." + subject.key(), year, Locale.ROOT);
    }
}
