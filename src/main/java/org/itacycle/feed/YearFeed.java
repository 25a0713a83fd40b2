package org.itacycle.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.calendar.CalendarDate;
import org.itacycle.calendar.CalendarMove;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a feed shows: the days of the running years, and the day on which each open task is due. */
@Component
public class YearFeed {

    /** The days on which every division has something to do or to know. */
    private static final Set<CalendarDate> DIVISIONS_DAYS = EnumSet.of(
            CalendarDate.ANALYSE,
            CalendarDate.DRAFT,
            CalendarDate.ACKNOWLEDGE,
            CalendarDate.DISCLOSURE_READY,
            CalendarDate.ROUND_6_OPEN,
            CalendarDate.ROUND_6_CUT_OFF,
            CalendarDate.ROUND_6_SUBMIT,
            CalendarDate.ROUND_12_OPEN,
            CalendarDate.ROUND_12_CUT_OFF,
            CalendarDate.ROUND_12_SUBMIT);

    private final YearCalendar calendar;
    private final WorkItems items;
    private final TaskNames names;
    private final Organizations organizations;
    private final MessageSource messages;

    YearFeed(
            YearCalendar calendar,
            WorkItems items,
            TaskNames names,
            Organizations organizations,
            MessageSource messages) {
        this.calendar = calendar;
        this.items = items;
        this.names = names;
        this.organizations = organizations;
        this.messages = messages;
    }

    /** The feed as an iCalendar file (RFC 5545); {@code home} is the address that stands before the path of a task. */
    public String write(CalendarFeed feed, List<CycleKey> years, String home) {
        var days = new ArrayList<FeedDay>();
        years.forEach(year -> days.addAll(datesOf(feed, year)));
        items.open(feed.organization()).stream()
                .filter(item -> feed.isAgency() || item.owedBy().equals(Groups.division(feed.scope())))
                .map(item -> task(feed, item, home))
                .forEach(days::add);
        days.sort(Comparator.comparing(FeedDay::day).thenComparing(FeedDay::uid));
        return IcsFile.write(name(feed), days);
    }

    private Stream<FeedDay> dates(CalendarFeed feed, CycleKey year) {
        var moves = calendar.moves(year);
        return calendar.dates(year).entrySet().stream()
                .filter(date -> feed.isAgency() || DIVISIONS_DAYS.contains(date.getKey()))
                .map(date -> new FeedDay(
                        year.id() + "-" + date.getKey().key(),
                        date.getValue(),
                        text(
                                "feed.date",
                                text("calendar.date." + date.getKey().key()),
                                ThaiDates.thaiDigits(year.fiscalYear())),
                        "",
                        (int) of(moves, date.getKey()).count(),
                        of(moves, date.getKey())
                                .map(CalendarMove::at)
                                .findFirst()
                                .orElseGet(() -> beginning(year))));
    }

    private List<FeedDay> datesOf(CalendarFeed feed, CycleKey year) {
        return dates(feed, year).toList();
    }

    private static Stream<CalendarMove> of(List<CalendarMove> moves, CalendarDate date) {
        return moves.stream().filter(move -> move.date() == date);
    }

    private static Instant beginning(CycleKey year) {
        return new FiscalYear(year.fiscalYear())
                .start()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private FeedDay task(CalendarFeed feed, WorkItem item, String home) {
        var moves = calendar.moves(item.cycle());
        var who = organizations.groupName(feed.organization(), item.owedBy());
        return new FeedDay(
                item.id(),
                item.dueOn(),
                text(
                        "feed.task",
                        names.of(item),
                        who,
                        ThaiDates.thaiDigits(item.cycle().fiscalYear())),
                home + "/tasks/" + item.id(),
                moves.size(),
                moves.stream()
                        .map(CalendarMove::at)
                        .findFirst()
                        .filter(item.openedAt()::isBefore)
                        .orElse(item.openedAt()));
    }

    private String name(CalendarFeed feed) {
        var agency = organizations.get(feed.organization()).name();
        var scope = feed.isAgency()
                ? agency
                : text(
                        "feed.of-division",
                        organizations.units(feed.organization()).name(feed.scope()),
                        agency);
        return text("feed.name", scope);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ROOT);
    }
}
