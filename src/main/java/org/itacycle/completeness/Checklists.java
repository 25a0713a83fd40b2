package org.itacycle.completeness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.Severity;
import org.itacycle.completeness.Checklist.Entry;
import org.itacycle.completeness.Checklist.Given;
import org.itacycle.completeness.Checklist.State;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a document, as it stands now, what is there and what is missing. */
@Component
public class Checklists {

    private final FactsReader facts;
    private final FindingsReader findings;
    private final DisclosureItems items;
    private final Organizations organizations;
    private final WorkItems work;
    private final ConfirmationStore confirmations;
    private final PassStore passes;
    private final Closings closings;

    Checklists(
            FactsReader facts,
            FindingsReader findings,
            DisclosureItems items,
            Organizations organizations,
            WorkItems work,
            ConfirmationStore confirmations,
            PassStore passes,
            Closings closings) {
        this.facts = facts;
        this.findings = findings;
        this.items = items;
        this.organizations = organizations;
        this.work = work;
        this.confirmations = confirmations;
        this.passes = passes;
        this.closings = closings;
    }

    /** The checklist of the plan or of a report; what matters most comes first. */
    public Checklist of(CycleKey cycle, Subject subject) {
        var read = facts.read(cycle, subject);
        var entries = entries(read);
        var lacks = entries.stream().anyMatch(entry -> entry.finding().severity() == Severity.ERROR);
        return new Checklist(
                cycle,
                subject,
                DisclosureItems.year(cycle, subject),
                items.of(cycle, subject).orElse(null),
                items.isProvisional(cycle, subject),
                read.data().state(),
                Elements.of(read),
                entries,
                lacks ? passes.last(cycle, subject).orElse(null) : null);
    }

    private List<Entry> entries(DocumentFacts read) {
        var confirmed = confirmations.of(read.cycle(), read.subject());
        var closing = read.data().notSent().isEmpty()
                ? null
                : closings.reason(read.cycle(), read.subject()).orElse(null);
        var ids = read.measures().stream()
                .map(DocumentData.Measure::measure)
                .collect(Collectors.toMap(
                        measure -> measure.number() - 1, measure -> measure.id().toString()));
        var mends = mends(read);
        return findings.read(read).stream()
                .map(found -> entry(found, FindingId.of(found.finding(), ids), confirmed, closing, mends))
                .toList();
    }

    private static Entry entry(
            Found found, String id, Map<String, Given> confirmed, @Nullable Given closing, Mends mends) {
        var reason = found.notSent() ? closing : confirmed.get(id);
        var state = found.notSent() ? State.NOT_SENT : reason == null ? State.OPEN : State.CONFIRMED;
        return new Entry(
                id,
                found.finding(),
                found.element(),
                state,
                reason,
                mends.of(found.finding()).orElse(null));
    }

    private Mends mends(DocumentFacts read) {
        return new Mends(
                read.subject(),
                Mends.open(work.of(read.cycle())),
                read.measures().stream().map(DocumentData.Measure::measure).toList(),
                leads(read.analyses()),
                organizations.units(read.cycle().organization()));
    }

    /** Only the plan speaks of indicators. */
    private static Map<Integer, String> leads(List<AnalysisView> analyses) {
        return analyses.stream()
                .filter(analysis -> analysis.indicator() != null && analysis.lead() != null)
                .collect(Collectors.toMap(AnalysisView::indicator, AnalysisView::lead));
    }
}
