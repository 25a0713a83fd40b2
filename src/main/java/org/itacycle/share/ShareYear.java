package org.itacycle.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.calendar.CalendarDate;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.stereotype.Component;

/** The texts about a year: how many have sent, how far it is, what comes next. Nobody is named in them. */
@Component
public class ShareYear {

    private static final int MOST_DATES = 4;

    private final WorkItems items;
    private final YearCalendar calendar;
    private final Organizations organizations;
    private final ShareWords words;
    private final MovableClock clock;

    ShareYear(
            WorkItems items, YearCalendar calendar, Organizations organizations, ShareWords words, MovableClock clock) {
        this.items = items;
        this.calendar = calendar;
        this.organizations = organizations;
        this.words = words;
        this.clock = clock;
    }

    /** How many have sent what is collected, and by when it is due. */
    public SharedText collecting(CycleKey year, Collecting what) {
        var latest = items.of(year).stream()
                .filter(what::includes)
                .collect(Collectors.toMap(WorkItem::division, item -> item, later()))
                .values();
        var title = words.text("share." + what.path(), ShareWords.year(year));
        var due = ThaiDates.shortDate(due(year, what, latest));
        if (latest.isEmpty()) {
            return words.shared("/calendar", List.of(title, waiting(year, what, due)));
        }
        var sent = latest.stream().filter(what::isSentBy).count();
        return words.shared(
                "/tasks",
                List.of(
                        title,
                        words.text("share.sent", ShareWords.number(sent), ShareWords.number(latest.size()), due)));
    }

    /** How far the year is, and what comes next. */
    public SharedText year(CycleKey year) {
        var steps = items.of(year).stream()
                .filter(WorkItem::isStep)
                .collect(Collectors.groupingBy(WorkItem::state, Collectors.counting()));
        var lines = new ArrayList<String>();
        lines.add(words.text(
                "share.year",
                ShareWords.year(year),
                organizations.get(year.organization()).name()));
        lines.add(words.text(
                "share.year-counts",
                ShareWords.number(steps.getOrDefault(WorkItem.State.DONE, 0L)),
                ShareWords.number(steps.getOrDefault(WorkItem.State.OPEN, 0L))));
        coming(year).limit(1).map(day -> words.text("share.next", day)).forEach(lines::add);
        return words.shared("/", lines);
    }

    /** The next days of the year. */
    public SharedText calendar(CycleKey year) {
        var lines = new ArrayList<String>();
        lines.add(words.text("share.calendar", ShareWords.year(year)));
        coming(year)
                .limit(MOST_DATES)
                .map(day -> words.text("share.day-line", day))
                .forEach(lines::add);
        return words.shared("/calendar", lines);
    }

    private Stream<String> coming(CycleKey year) {
        var today = clock.today();
        return calendar.dates(year).entrySet().stream()
                .filter(date -> !date.getValue().isBefore(today))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(date -> words.text("share.day", ThaiDates.shortDate(date.getValue()), name(date.getKey())));
    }

    private String name(CalendarDate date) {
        return words.text("calendar.date." + date.key());
    }

    private String waiting(CycleKey year, Collecting what, String due) {
        return what.opens()
                .map(date -> words.text("share.opens", ThaiDates.shortDate(calendar.date(year, date)), due))
                .orElseGet(() -> words.text("share.due", due));
    }

    /** The calendar's day, or a later one where the tasks began too late for it; never what one division alone was given. */
    private LocalDate due(CycleKey year, Collecting what, Collection<WorkItem> latest) {
        var planned = calendar.date(year, what.due());
        return latest.stream()
                .filter(item -> item.state() == WorkItem.State.OPEN && item.extendedTo() == null)
                .map(WorkItem::dueOn)
                .min(Comparator.naturalOrder())
                .filter(planned::isBefore)
                .orElse(planned);
    }

    private static BinaryOperator<WorkItem> later() {
        return BinaryOperator.maxBy(Comparator.comparing(WorkItem::openedAt)
                .thenComparing(item -> item.key() != TaskKey.ANALYSE_INDICATORS));
    }
}
