package org.itacycle.work;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the office calls a task, the round included where there is one. */
@Component
public class TaskNames {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;

    public TaskNames(MessageSource messages) {
        this.messages = messages;
    }

    /** In the office's language, for example รายงานผลการดำเนินการ รอบ ๖ เดือน. */
    public String of(WorkItem item) {
        return of(item.key(), item.round());
    }

    /** The same in the language of the person who reads the page, for example Report progress, 6 months. */
    public String forReader(WorkItem item) {
        return written(item.key(), item.round(), LocaleContextHolder.getLocale());
    }

    /** The same of a task that comes up. */
    public String of(TaskKey task, @Nullable Integer months) {
        return written(task, months, THAI);
    }

    private String written(TaskKey task, @Nullable Integer months, Locale language) {
        var key = "work.task." + task.key();
        var round = months == null ? "" : "." + months;
        var plain = messages.getMessage(key, null, key, language);
        return Objects.requireNonNullElse(messages.getMessage(key + round, null, plain, language), key);
    }
}
