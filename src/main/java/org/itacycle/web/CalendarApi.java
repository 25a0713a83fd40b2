package org.itacycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itacycle.calendar.CalendarChange;
import org.itacycle.calendar.CalendarMove;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.cycle.Collision;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The days of a year and their moves. */
@RestController
@RequestMapping("/api/cycles/{year}/calendar")
class CalendarApi {

    private final YearCalendar calendar;
    private final MessageSource messages;

    CalendarApi(YearCalendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    @GetMapping
    ResponseEntity<Answer> read(Actor actor, CycleKey cycle, Locale language) {
        var dates = new LinkedHashMap<String, LocalDate>();
        var labels = new LinkedHashMap<String, String>();
        calendar.dates(cycle).forEach((date, day) -> {
            dates.put(date.key(), day);
            labels.put(date.key(), messages.getMessage("calendar.date." + date.key(), null, language));
        });
        var moves = calendar.moves(cycle).stream().map(MoveJson::of).toList();
        return ResponseEntity.ok().eTag("\"" + calendar.version(cycle) + "\"").body(new Answer(dates, labels, moves));
    }

    @PutMapping
    ResponseEntity<Answer> move(
            Actor actor,
            CycleKey cycle,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody CalendarChange change,
            Locale language) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        Collision.retry(() -> calendar.move(cycle, change, Version.ofTag(tag), actor.userId(), actor.name()));
        return read(actor, cycle, language);
    }

    /** The days by key, what they are called, and the moves, newest first. */
    record Answer(Map<String, LocalDate> dates, Map<String, String> labels, List<MoveJson> moves) {}

    /** One move. */
    record MoveJson(String date, LocalDate from, LocalDate to, String reason, String by, Instant at) {

        static MoveJson of(CalendarMove move) {
            return new MoveJson(move.date().key(), move.from(), move.to(), move.reason(), move.userName(), move.at());
        }
    }
}
