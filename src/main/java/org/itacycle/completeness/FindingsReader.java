package org.itacycle.completeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itacycle.measure.Measures;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.reporting.Reports;
import org.itacycle.reporting.Unreported;
import org.springframework.stereotype.Component;

/** Asks every rule about a document: those of the measures and reports, and those of this module. */
@Component
class FindingsReader {

    private final Measures measures;
    private final Reports reports;

    FindingsReader(Measures measures, Reports reports) {
        this.measures = measures;
        this.reports = reports;
    }

    /** Everything found, what matters most first. */
    List<Found> read(DocumentFacts facts) {
        var found = new ArrayList<Found>();
        if (facts.isPlan()) {
            var result = Objects.requireNonNull(facts.data().result());
            var written =
                    facts.measures().stream().map(DocumentData.Measure::measure).toList();
            measures.findings(facts.cycle(), written, result, facts.data().analyses())
                    .forEach(finding -> found.add(Found.of(finding)));
            ask(PlanRules.ALL, facts, found);
        } else {
            found.addAll(unreported(facts));
            ask(ReportRules.ALL, facts, found);
        }
        ask(DisclosureRules.ALL, facts, found);
        found.sort(Comparator.comparing((Found one) -> one.finding().severity()).reversed());
        return found;
    }

    private static void ask(List<DocumentRule> rules, DocumentFacts facts, List<Found> found) {
        for (var rule : rules) {
            var notSent = rule.equals(DisclosureRules.DIVISION_NOT_SENT);
            rule.ask(facts).forEach(finding -> found.add(new Found(finding, rule.element(), notSent)));
        }
    }

    /** A step that several divisions owe is told once. */
    private Collection<Found> unreported(DocumentFacts facts) {
        var closed =
                facts.data().notSent().stream().map(DocumentData.Unit::division).collect(Collectors.toSet());
        var found = new LinkedHashMap<List<String>, Found>();
        for (var lack : reports.unreported(
                facts.cycle(), Objects.requireNonNull(facts.subject().round()))) {
            var finding = lack.finding();
            found.merge(
                    List.of(finding.code(), finding.where()),
                    of(lack, closed.contains(lack.division())),
                    (one, other) -> one.notSent() ? one : other);
        }
        return found.values();
    }

    private static Found of(Unreported lack, boolean notSent) {
        return new Found(lack.finding(), ElementOf.finding(lack.finding().code()), notSent);
    }
}
