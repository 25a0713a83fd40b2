package org.itacycle.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.reminder.ReminderChoice;
import org.itacycle.reminder.ReminderKind;
import org.itacycle.reminder.ReminderSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which mails the office wants, for coordinator and administrator. */
@RestController
@RequestMapping("/api/admin/reminders")
class ReminderApi {

    private final ReminderSettings settings;

    ReminderApi(ReminderSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    ResponseEntity<Answer> read(Actor actor) {
        return tagged(settings.view(actor));
    }

    @PutMapping
    ResponseEntity<Answer> change(
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Wanted wanted) {
        new Wrong()
                .unless(wanted.kinds() != null, "kinds", "problem.field.required")
                .unless(wanted.meetingDay() != null, "meetingDay", "problem.field.required")
                .refuse();
        var kinds = Objects.requireNonNull(wanted.kinds()).stream()
                .map(ReminderApi::kind)
                .collect(Collectors.toSet());
        int day = Objects.requireNonNull(wanted.meetingDay());
        return tagged(settings.change(actor, new ReminderChoice(kinds, day, 0), Version.ofTag(tag)));
    }

    private static ReminderKind kind(@Nullable String name) {
        return Arrays.stream(ReminderKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput(Missing.of("kinds", "reminder.unknown-kind", String.valueOf(name))));
    }

    private static ResponseEntity<Answer> tagged(ReminderChoice choice) {
        var kinds = choice.kinds().stream().sorted().toList();
        return ResponseEntity.ok().eTag(String.valueOf(choice.version())).body(new Answer(kinds, choice.meetingDay()));
    }

    /** The kinds that the office wants, and the day of the month of its meeting. */
    record Answer(List<ReminderKind> kinds, int meetingDay) {}

    /** The same as somebody wishes it. */
    record Wanted(
            @Nullable List<@Nullable String> kinds,
            @Nullable Integer meetingDay) {}
}
