package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.MeasureStep;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a division sees when it reports. */
@Component
public class ReportSheets {

    private final Duties duties;
    private final Reports reports;
    private final Activities activities;
    private final EvidenceFiles files;
    private final CutOffs cutOffs;
    private final WorkItems items;
    private final Units units;

    ReportSheets(
            Duties duties,
            Reports reports,
            Activities activities,
            EvidenceFiles files,
            CutOffs cutOffs,
            WorkItems items,
            Units units) {
        this.duties = duties;
        this.reports = reports;
        this.activities = activities;
        this.files = files;
        this.cutOffs = cutOffs;
        this.items = items;
        this.units = units;
    }

    /** The sheet of a division: one's own, or any for those who look at all of them. */
    public ReportSheet of(CycleKey cycle, int months, @Nullable String asked, Actor actor) {
        ReportCheck.requireRound(months);
        var division = division(cycle, months, asked, actor);
        var cutOff = cutOffs.of(cycle, months);
        var round = new Round(
                byMeasure(cycle, months),
                months == ReportState.TWELVE ? byMeasure(cycle, ReportState.SIX) : Map.of(),
                activities.list(cycle, null, null),
                files.all(cycle, EvidenceSubject.Kind.REPORT),
                cutOff);
        var entries = duties.of(cycle, division).stream().map(round::entry).toList();
        return new ReportSheet(
                months,
                division,
                cutOff,
                isEditable(cycle, months, division, actor),
                entries,
                activities.list(cycle, null, division).stream()
                        .filter(activity -> activity.measures().isEmpty())
                        .toList());
    }

    private Map<UUID, ReportView> byMeasure(CycleKey cycle, int months) {
        return reports.all(cycle, months).stream().collect(Collectors.toMap(ReportView::measure, report -> report));
    }

    /** The division that is meant: the one asked for where the caller may, else the caller's only one. */
    public String division(CycleKey cycle, int round, @Nullable String asked, Actor actor) {
        var division = Texts.orNull(asked) == null ? Contributors.onlyDivision(actor) : Texts.orEmpty(asked);
        if (division == null) {
            throw new InvalidInput(Missing.of("division", "reporting.division-required"));
        }
        if (units.of(cycle.organization())
                .divisionOf(division)
                .filter(division::equals)
                .isEmpty()) {
            throw new InvalidInput(Missing.of("division", "reporting.unit-unknown", division));
        }
        boolean seesAll = actor.isCoordinator() || actor.isAuditor() || actor.isClerk() || actor.isExecutive();
        if (!seesAll && !reportsFor(cycle, round, division, actor)) {
            throw new Forbidden();
        }
        return division;
    }

    private boolean isEditable(CycleKey cycle, int round, String division, Actor actor) {
        return actor.isCoordinator()
                ? items.isOpen(cycle, TaskKey.REPORT_PROGRESS, round, null)
                        || items.isOpen(cycle, TaskKey.REVIEW_PROGRESS, round, null)
                : reportsFor(cycle, round, division, actor)
                        && items.isOpen(cycle, TaskKey.REPORT_PROGRESS, round, division);
    }

    /** Whether the caller belongs to the division, or to the one that its report was given to. */
    private boolean reportsFor(CycleKey cycle, int round, String division, Actor actor) {
        return actor.worksFor(division) || items.isGiven(actor, cycle, TaskKey.REPORT_PROGRESS, round, division);
    }

    /** What was read once for all measures of the sheet. */
    private record Round(
            Map<UUID, ReportView> reports,
            Map<UUID, ReportView> earlier,
            List<Activity> log,
            Map<String, List<FileInfo>> evidence,
            LocalDate cutOff) {

        private ReportSheet.Entry entry(OwedMeasure owed) {
            var measure = owed.measure();
            var report = Objects.requireNonNull(reports.get(measure.id()));
            var subject = EvidenceSubject.report(measure.id(), report.round());
            return new ReportSheet.Entry(
                    measure,
                    owed.leads(),
                    owed.steps().stream().sorted().toList(),
                    measure.steps().stream()
                            .filter(step -> OwedMeasure.beginsAfter(cutOff, measure, step))
                            .map(MeasureStep::number)
                            .toList(),
                    report,
                    earlier.get(measure.id()),
                    log.stream()
                            .filter(activity -> activity.measures().contains(measure.id()))
                            .toList(),
                    evidence.getOrDefault(subject.id(), List.of()));
        }
    }
}
