package org.itacycle.share;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.organization.PublicAddress;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences, always Thai: who reads them is not known to be anybody of the office. */
@Component
class ShareWords {

    private final MessageSource messages;
    private final PublicAddress addresses;

    ShareWords(MessageSource messages, PublicAddress addresses) {
        this.messages = messages;
        this.addresses = addresses;
    }

    String text(String key, Object... values) {
        return Objects.requireNonNull(messages.getMessage(key, values, Locale.ROOT));
    }

    SharedText shared(String path, List<String> lines) {
        var url = addresses.base() + path;
        return new SharedText(String.join("\n", lines) + "\n" + url, url);
    }

    static String year(CycleKey year) {
        return ThaiDates.thaiDigits(year.fiscalYear());
    }

    static String number(long count) {
        return ThaiDates.thaiDigits(Long.toString(count));
    }
}
