package org.itacycle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.calendar.Holiday;
import org.itacycle.calendar.HolidayFile;
import org.itacycle.calendar.Holidays;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.cycle.Collision;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.TooLarge;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The holidays, by Buddhist-Era calendar year. They hold for the whole installation, so only coordinators and
 * administrators of its first local government change them.
 */
@RestController
@RequestMapping("/api/holidays")
class HolidayApi {

    private static final int EARLIEST = 2500;
    private static final int LATEST = 2700;
    private static final long LARGEST_FILE = 1_000_000;

    private final Holidays holidays;
    private final Organizations organizations;
    private final MovableClock clock;

    HolidayApi(Holidays holidays, Organizations organizations, MovableClock clock) {
        this.holidays = holidays;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    Answer read(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        int buddhist = year == null ? ThaiDates.year(clock.today()) : year;
        new Wrong()
                .unless(buddhist >= EARLIEST && buddhist <= LATEST, "year", "problem.field.impossible-day")
                .refuse();
        return new Answer(buddhist, mayChange(actor), holidays.of(ThaiDates.commonEra(buddhist)));
    }

    @PostMapping
    ResponseEntity<Added> add(Actor actor, @RequestBody NewHoliday holiday) {
        requireChange(actor);
        if (holiday.day() == null) {
            throw new InvalidInput(Missing.of("day", "problem.field.required"));
        }
        var days = new HashMap<LocalDate, @Nullable String>();
        days.put(holiday.day(), holiday.name());
        return added(actor, days);
    }

    @PostMapping("/import")
    ResponseEntity<Added> take(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) {
        requireChange(actor);
        if (file == null || file.isEmpty()) {
            throw new InvalidInput(Missing.of("file", "problem.field.required"));
        }
        if (file.getSize() > LARGEST_FILE) {
            throw new TooLarge("file", 1);
        }
        try {
            return added(actor, HolidayFile.read(new String(file.getBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @DeleteMapping("/{day}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable LocalDate day) {
        requireChange(actor);
        Collision.retry(() -> holidays.remove(day, actor.organization(), actor.userId(), actor.name()));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Added> added(Actor actor, Map<LocalDate, @Nullable String> days) {
        int fresh = Collision.retry(() -> holidays.add(days, actor.organization(), actor.userId(), actor.name()));
        return ResponseEntity.status(HttpStatus.CREATED).body(new Added(fresh, days.size() - fresh));
    }

    private void requireChange(Actor actor) {
        if (!mayChange(actor)) {
            throw new Forbidden();
        }
    }

    private boolean mayChange(Actor actor) {
        return (actor.isCoordinator() || actor.isAdmin())
                && organizations.defaultId().equals(actor.organization());
    }

    /** The holidays of the year, and whether the caller may change them. */
    record Answer(int year, boolean mayChange, List<Holiday> holidays) {}

    /** A day that the cabinet has added. */
    record NewHoliday(@Nullable LocalDate day, @Nullable String name) {}

    /** How many days are new, and how many were holidays already. */
    record Added(int added, int known) {}
}
