package org.itacycle.publication;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.Assessments;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Puts together what a document says at this moment. */
@Component
class SnapshotComposer {

    private final Organizations organizations;
    private final Assessments assessments;
    private final Analyses analyses;
    private final Measures measures;
    private final Reports reports;
    private final EvidenceFiles files;

    SnapshotComposer(
            Organizations organizations,
            Assessments assessments,
            Analyses analyses,
            Measures measures,
            Reports reports,
            EvidenceFiles files) {
        this.organizations = organizations;
        this.assessments = assessments;
        this.analyses = analyses;
        this.measures = measures;
        this.reports = reports;
        this.files = files;
    }

    Snapshot compose(CycleKey cycle, Subject subject, Agreement agreed) {
        var round = subject.round();
        return round == null ? plan(cycle, subject, agreed) : report(cycle, subject, round, agreed);
    }

    private Snapshot plan(CycleKey cycle, Subject subject, Agreement agreed) {
        return new Snapshot(
                office(cycle),
                cycle.measureYear(),
                cycle.resultYear(),
                subject.key(),
                agreed,
                assessments.official(cycle),
                assessments.view(cycle).rating(),
                Stream.concat(Stream.of(analyses.overall(cycle)), analyses.all(cycle).stream())
                        .map(Snapshot.Analysis::of)
                        .toList(),
                measures.all(cycle).stream()
                        .map(measure -> Snapshot.Measure.of(measure, null))
                        .toList(),
                null);
    }

    private Snapshot report(CycleKey cycle, Subject subject, int round, Agreement agreed) {
        var views = measures.all(cycle).stream().collect(Collectors.toMap(MeasureView::id, Function.identity()));
        var evidence = files.all(cycle, EvidenceSubject.Kind.REPORT);
        var reported = reports.all(cycle, round).stream()
                .map(report -> {
                    var key = EvidenceSubject.report(report.measure(), round).id();
                    var proof = evidence.getOrDefault(key, List.of());
                    var measure = Objects.requireNonNull(views.get(report.measure()));
                    return Snapshot.Measure.of(measure, Snapshot.Report.of(report, proof));
                })
                .toList();
        return new Snapshot(
                office(cycle),
                cycle.measureYear(),
                cycle.resultYear(),
                subject.key(),
                agreed,
                null,
                null,
                List.of(),
                reported,
                null);
    }

    private Snapshot.Office office(CycleKey cycle) {
        var organization = organizations.get(cycle.organization());
        return new Snapshot.Office(
                organization.name(), organization.type(), organization.district(), organization.province());
    }
}
