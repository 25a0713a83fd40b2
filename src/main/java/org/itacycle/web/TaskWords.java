package org.itacycle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.monitoring.TaskSubject;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is written beside a task: how long there is left, what it is about, and what a good answer looks like. */
@Component
class TaskWords {

    /** So many names stand on a card; of more only the numbers. */
    private static final int NAMED = 2;

    private final MessageSource messages;
    private final TaskNames names;

    TaskWords(MessageSource messages, TaskNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** The words of the badge; the days are working days that are left, or that have passed since the day. */
    String badge(Urgency urgency, int days, boolean today) {
        if (urgency == Urgency.LATE) {
            return days == 0 ? text("web.tasks.late-just") : text("web.tasks.late", ForReader.digits(days));
        }
        if (today) {
            return text("web.tasks.today");
        }
        return days == 0 ? text("web.tasks.soon") : text("web.tasks.left", ForReader.digits(days));
    }

    /**
     * The lines that tell what a task is about; none where its name says everything.
     *
     * @param unit names whose an item is
     */
    List<String> about(TaskSubject subject, Function<WorkItem, String> unit) {
        var lines = new ArrayList<String>();
        var indicators = subject.indicators();
        if (!indicators.isEmpty() && indicators.size() <= NAMED) {
            indicators.forEach(
                    (number, name) -> lines.add(text("web.tasks.indicator", ForReader.digits(number), name)));
        } else if (!indicators.isEmpty()) {
            lines.add(text(
                    "web.tasks.indicators",
                    indicators.keySet().stream().map(ForReader::digits).collect(Collectors.joining(", "))));
        }
        measures(subject.measures(), lines);
        var late = subject.late();
        if (late != null) {
            lines.add(text("web.tasks.about-late", names.forReader(late), unit.apply(late)));
        }
        return lines;
    }

    private void measures(List<String> titles, List<String> lines) {
        if (titles.size() == 1) {
            lines.add(text("web.tasks.measure", titles.get(0)));
        } else if (!titles.isEmpty()) {
            lines.add(text("web.tasks.measures", ForReader.digits(titles.size()), titles.get(0)));
        }
    }

    /** What a good answer to the task is, line by line; the first line says what the task is for. */
    List<String> help(WorkItem item) {
        var key = "work.help." + item.key().key();
        var plain = text(key);
        var round = item.round();
        var own = round == null
                ? plain
                : Objects.requireNonNull(
                        messages.getMessage(key + "." + round, null, plain, LocaleContextHolder.getLocale()));
        return own.lines().toList();
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** How a task stands to its day. */
    enum Urgency {
        LATE,
        SOON,
        LATER
    }
}
