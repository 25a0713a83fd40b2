package org.itacycle.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.assessment.RuleSets;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.paperwork.Documents;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Reads what the rules about a document look at. */
@Component
class FactsReader {

    private final Documents documents;
    private final Measures measures;
    private final RuleSets ruleSets;
    private final EvidenceFiles files;
    private final Organizations organizations;
    private final Disclosed disclosed;

    FactsReader(
            Documents documents,
            Measures measures,
            RuleSets ruleSets,
            EvidenceFiles files,
            Organizations organizations,
            Disclosed disclosed) {
        this.documents = documents;
        this.measures = measures;
        this.ruleSets = ruleSets;
        this.files = files;
        this.organizations = organizations;
        this.disclosed = disclosed;
    }

    DocumentFacts read(CycleKey cycle, Subject subject) {
        var data = documents.of(cycle, subject);
        return new DocumentFacts(
                cycle,
                subject,
                data,
                ruleSets.of(cycle.measureYear()),
                ruleSets.of(cycle.resultYear()),
                data.analyses(),
                indicators(cycle, data),
                proven(cycle, subject, data),
                subject != Subject.REPORT_6
                        || organizations.get(cycle.organization()).publishesSixMonthReport(),
                disclosed.website(cycle, subject).orElse(null));
    }

    private Map<UUID, Set<Integer>> indicators(CycleKey cycle, DocumentData data) {
        return data.measures().stream()
                .map(DocumentData.Measure::measure)
                .collect(Collectors.toMap(measure -> measure.id(), measure -> measures.indicators(cycle, measure)));
    }

    private Set<UUID> proven(CycleKey cycle, Subject subject, DocumentData data) {
        var round = subject.round();
        if (round == null) {
            return Set.of();
        }
        var proofs = files.all(cycle, EvidenceSubject.Kind.REPORT);
        return data.measures().stream()
                .map(measure -> measure.measure().id())
                .filter(id -> !proofs.getOrDefault(
                                EvidenceSubject.report(id, round).id(), List.of())
                        .isEmpty())
                .collect(Collectors.toSet());
    }
}
