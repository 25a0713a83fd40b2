package org.itacycle.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.measure.Period;
import org.itacycle.meeting.MeetingSheet.Deed;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.reporting.Activities;
import org.itacycle.reporting.Activity;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where every measure stands on a day, and what was done for it since another. */
@Component
class FollowUps {

    private static final List<Integer> ROUNDS = List.of(6, 12);

    private final Measures measures;
    private final Reports reports;
    private final Activities activities;
    private final Organizations organizations;

    FollowUps(Measures measures, Reports reports, Activities activities, Organizations organizations) {
        this.measures = measures;
        this.reports = reports;
        this.activities = activities;
        this.organizations = organizations;
    }

    /** One entry for each measure of the year; without {@code after} everything done until the day counts. */
    List<FollowUp> of(CycleKey cycle, @Nullable LocalDate after, LocalDate until) {
        var log = activities.list(cycle, null, null).stream()
                .filter(activity -> !activity.on().isAfter(until))
                .toList();
        var reported = reported(cycle);
        var units = organizations.units(cycle.organization());
        return measures.all(cycle).stream()
                .map(measure -> followUp(measure, of(measure, log), reported.get(measure.id()), units, after, until))
                .toList();
    }

    private static FollowUp followUp(
            MeasureView measure,
            List<Activity> done,
            @Nullable ExecutionStatus reported,
            UnitTree units,
            @Nullable LocalDate after,
            LocalDate until) {
        return new FollowUp(
                measure.id(),
                measure.number(),
                measure.words(),
                units.name(measure.lead()),
                status(measure, done, reported, until),
                done.stream()
                        .filter(activity -> after == null || activity.on().isAfter(after))
                        .map(activity -> new Deed(activity.on(), activity.text()))
                        .toList(),
                null);
    }

    /** What was reported counts; before the first report a measure that something was done for is in progress. */
    private static ExecutionStatus status(
            MeasureView measure, List<Activity> done, @Nullable ExecutionStatus reported, LocalDate until) {
        var begins = Optional.ofNullable(measure.period()).map(Period::start);
        if (reported != null) {
            return reported;
        }
        return done.isEmpty() || begins.filter(until::isBefore).isPresent()
                ? ExecutionStatus.NOT_STARTED
                : ExecutionStatus.IN_PROGRESS;
    }

    private Map<UUID, ExecutionStatus> reported(CycleKey cycle) {
        var latest = new HashMap<UUID, ExecutionStatus>();
        for (var round : ROUNDS) {
            reports.all(cycle, round)
                    .forEach(report -> Optional.ofNullable(report.status())
                            .ifPresent(status -> latest.put(report.measure(), status)));
        }
        return latest;
    }

    private static List<Activity> of(MeasureView measure, List<Activity> log) {
        return log.stream()
                .filter(activity -> activity.measures().contains(measure.id()))
                .toList();
    }
}
