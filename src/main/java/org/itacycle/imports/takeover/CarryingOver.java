package org.itacycle.imports.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.assessment.Severity;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.ImportPreview.DocumentKind;
import org.itacycle.imports.ImportPreview.ImportFinding;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.ImportPreview.ReadOrganization;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.measure.Period;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.problem.Forbidden;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Proposes what the year before left open: measures that are not done with their open steps, and suggestions, which
 * become steps. Nothing is stored.
 */
@Component
public class CarryingOver {

    private static final int LAST_ROUND = 12;
    private static final int FIRST_ROUND = 6;
    private static final Locale THAI = Locale.forLanguageTag("th");

    /** Answers that say there is nothing to suggest (domain 2.4). */
    private static final Set<String> NOTHING = Set.of("", "-", "–", "ไม่มี");

    private final Measures measures;
    private final Reports reports;
    private final Organizations organizations;
    private final MessageSource messages;

    CarryingOver(Measures measures, Reports reports, Organizations organizations, MessageSource messages) {
        this.measures = measures;
        this.reports = reports;
        this.organizations = organizations;
        this.messages = messages;
    }

    /** The proposal; without a year before, or with nothing open in it, an empty one that says so. */
    public ImportPreview propose(CycleKey cycle, @Nullable CycleKey previous, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var proposal = new Proposal(cycle);
        if (previous != null) {
            var twelve = byMeasure(previous, LAST_ROUND);
            var six = byMeasure(previous, FIRST_ROUND);
            var years = cycle.measureYear() - previous.measureYear();
            for (var measure : measures.all(previous)) {
                var report = twelve.get(measure.id());
                // A report that was never written begins as a copy of the one before; nobody has vouched for it.
                var written = report != null && report.version() > 0 ? report : six.get(measure.id());
                proposal.consider(measure, written, years);
            }
        }
        return proposal.preview(previous);
    }

    private Map<UUID, ReportView> byMeasure(CycleKey cycle, int round) {
        return reports.all(cycle, round).stream().collect(Collectors.toMap(ReportView::measure, Function.identity()));
    }

    /** One proposal while it is put together. */
    private final class Proposal {

        private final CycleKey cycle;
        private final UnitTree units;
        private final List<ReadMeasure> open = new ArrayList<>();
        private final List<ImportFinding> findings = new ArrayList<>();

        Proposal(CycleKey cycle) {
            this.cycle = cycle;
            this.units = organizations.units(cycle.organization());
        }

        void consider(MeasureView measure, @Nullable ReportView report, int years) {
            var done = report != null && report.status() == ExecutionStatus.DONE;
            var suggestions = suggestions(report);
            if (done && suggestions.isEmpty()) {
                return;
            }
            var place = "measures[" + open.size() + "]";
            var steps = new ArrayList<ReadStep>();
            if (!done) {
                openSteps(measure, report).forEach(step -> steps.add(step(step, steps.size() + 1, years)));
                note("CARRIED_OVER_OPEN", place, null, measure.number());
            }
            for (var suggestion : suggestions) {
                note("SUGGESTION_AS_STEP", place + ".steps[" + steps.size() + "]", suggestion);
                steps.add(new ReadStep(steps.size() + 1, suggestion, List.of(), null, null, null, null, null));
            }
            open.add(new ReadMeasure(
                    open.size() + 1,
                    measure.words(),
                    measure.items(),
                    measure.focus(),
                    names(measure.units()),
                    measure.unitsText(),
                    period(measure.period(), years),
                    steps,
                    List.of(),
                    List.of(),
                    List.of()));
        }

        ImportPreview preview(@Nullable CycleKey previous) {
            var year = String.valueOf(cycle.measureYear() - 1);
            if (open.isEmpty()) {
                note(previous == null ? "NO_PREVIOUS_YEAR" : "NOTHING_TO_CARRY_OVER", "measures", null, year);
            }
            var organization = organizations.get(cycle.organization());
            return new ImportPreview(
                    DocumentKind.PLAN,
                    new ReadOrganization(
                            organization.name(), organization.type(), organization.district(), organization.province()),
                    cycle.resultYear(),
                    cycle.measureYear(),
                    null,
                    null,
                    List.of(),
                    open,
                    List.of(),
                    findings);
        }

        private ReadStep step(MeasureStep step, int number, int years) {
            return new ReadStep(
                    number, step.text(), names(step.units()), null, period(step.period(), years), null, null, null);
        }

        private List<String> names(List<String> codes) {
            return codes.stream().map(units::name).toList();
        }

        private void note(String code, String where, @Nullable String original, Object... arguments) {
            var message = messages.getMessage("imports.carry-over." + code, arguments, THAI);
            findings.add(new ImportFinding(code, Severity.INFO, where, message, original));
        }
    }

    /** The steps that are not done; all of them where the report says nothing of single steps. */
    private static List<MeasureStep> openSteps(MeasureView measure, @Nullable ReportView report) {
        var done = report == null
                ? Set.of()
                : report.steps().stream()
                        .filter(step -> step.status() == ExecutionStatus.DONE)
                        .map(ReportView.StepView::number)
                        .collect(Collectors.toSet());
        var left = measure.steps().stream()
                .filter(step -> !done.contains(step.number()))
                .toList();
        return left.isEmpty() ? measure.steps() : left;
    }

    private static List<String> suggestions(@Nullable ReportView report) {
        if (report == null) {
            return List.of();
        }
        return Stream.concat(
                        report.suggestions().stream(), report.steps().stream().map(ReportView.StepView::suggestion))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !NOTHING.contains(text))
                .distinct()
                .toList();
    }

    private static @Nullable ReadPeriod period(@Nullable Period period, int years) {
        return period == null ? null : new ReadPeriod(later(period.start(), years), later(period.end(), years), "");
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
