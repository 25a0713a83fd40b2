package org.itacycle.paperwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.Assessments;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.DocumentData.Office;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Puts together what the plan or a report is made of, at any time before and after it is agreed. */
@Component
public class Documents {

    private final Organizations organizations;
    private final Assessments assessments;
    private final Analyses analyses;
    private final Measures measures;
    private final Reports reports;
    private final Decisions decisions;
    private final Signatures signatures;
    private final Senders senders;
    private final DecidedReader decided;

    Documents(
            Organizations organizations,
            Assessments assessments,
            Analyses analyses,
            Measures measures,
            Reports reports,
            Decisions decisions,
            Signatures signatures,
            Senders senders,
            DecidedReader decided) {
        this.organizations = organizations;
        this.assessments = assessments;
        this.analyses = analyses;
        this.measures = measures;
        this.reports = reports;
        this.decisions = decisions;
        this.signatures = signatures;
        this.senders = senders;
        this.decided = decided;
    }

    /** The document as it stands. */
    public DocumentData of(CycleKey cycle, Subject subject) {
        var plan = subject == Subject.PLAN;
        var result = plan ? assessments.view(cycle) : null;
        var units = organizations.units(cycle.organization());
        var about = decisions.about(cycle, subject);
        var signature = signatures.of(cycle, subject);
        var state = signatures.state(cycle, subject, about, signature);
        var sent = senders.of(cycle, subject, units);
        return new DocumentData(
                subject.key(),
                subject.round(),
                office(cycle),
                cycle.measureYear(),
                cycle.resultYear(),
                plan ? cycle.measureYear() : cycle.measureYear() + 1,
                state,
                !state.agreed(),
                result,
                result == null ? null : analyses.overall(cycle, result),
                result == null ? List.of() : analyses.all(cycle, result),
                measures(cycle, subject, units),
                Decisions.agreement(about).map(decided::read).orElse(null),
                about.stream().map(decided::read).toList(),
                signature.orElse(null),
                sent.onBehalf(),
                sent.notSent());
    }

    private List<Measure> measures(CycleKey cycle, Subject subject, UnitTree units) {
        var written = measures.all(cycle);
        var reported = Optional.ofNullable(subject.round())
                .map(round -> reports.all(cycle, round, written).stream()
                        .collect(Collectors.toMap(ReportView::measure, Function.identity())))
                .orElse(Map.of());
        return written.stream()
                .map(measure -> new Measure(
                        measure,
                        units.name(measure.lead()),
                        measure.units().stream().map(units::name).toList(),
                        reported.get(measure.id())))
                .toList();
    }

    private Office office(CycleKey cycle) {
        var office = organizations.get(cycle.organization());
        return new Office(office.name(), office.type(), office.district(), office.province());
    }
}
