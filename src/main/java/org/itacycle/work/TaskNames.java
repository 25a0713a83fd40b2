package org.itacycle.work;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the office calls a task, the round included where there is one. */
@Component
public class TaskNames {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final MessageSource messages;

    public TaskNames(MessageSource messages) {
        this.messages = messages;
    }

    /** For example รายงานผลการดำเนินการ รอบ ๖ เดือน. */
    public String of(WorkItem item) {
        return of(item.key(), item.round());
    }

    /** The same of a task that comes up. */
    public String of(TaskKey task, @Nullable Integer months) {
        var key = "work.task." + task.key();
        var round = months == null ? "" : "." + months;
        var plain = messages.getMessage(key, null, key, THAI);
        return Objects.requireNonNullElse(messages.getMessage(key + round, null, plain, THAI), key);
    }
}
