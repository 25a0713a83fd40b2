package org.itacycle.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.itacycle.assessment.RuleSets;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Says what a division still lacks before it may send a round. */
@Component
class RoundReview {

    private final Duties duties;
    private final ReportStore store;
    private final CutOffs cutOffs;
    private final RuleSets rules;

    RoundReview(Duties duties, ReportStore store, CutOffs cutOffs, RuleSets rules) {
        this.duties = duties;
        this.store = store;
        this.cutOffs = cutOffs;
        this.rules = rules;
    }

    /** The places are those of the measures that the division owes. */
    List<Missing> missing(CycleKey cycle, int round, String division) {
        var suffices = rules.of(cycle.fiscalYear()).resultPerMeasureSuffices();
        var rule = new ReportRule(round, cutOff(cycle, round), suffices);
        var owed = duties.of(cycle, division);
        var states = store.states(cycle, round);
        var found = new ArrayList<Missing>();
        for (int place = 0; place < owed.size(); place++) {
            var prefix = "measures[" + place + "]";
            var report = states.getOrDefault(owed.get(place).measure().id(), ReportState.unwritten(null));
            rule.missing(owed.get(place), report.content()).forEach(missing -> found.add(missing.under(prefix)));
        }
        return found;
    }

    /** What the whole report lacks, by the divisions that owe it; the places are those of all measures. */
    List<Unreported> unreported(CycleKey cycle, int round, Set<String> divisions) {
        var yearRules = rules.of(cycle.fiscalYear());
        var rule = new ReportRule(round, cutOff(cycle, round), yearRules.resultPerMeasureSuffices());
        var states = store.states(cycle, round);
        var found = new ArrayList<Unreported>();
        duties.ofEach(cycle, divisions)
                .forEach((division, all) -> all.forEach(owed -> {
                    var report = states.getOrDefault(owed.measure().id(), ReportState.unwritten(null));
                    var prefix = "measures[" + (owed.measure().number() - 1) + "]";
                    rule.missing(owed, report.content())
                            .forEach(missing -> found.add(Unreported.of(division, missing.under(prefix), yearRules)));
                }));
        return found;
    }

    LocalDate cutOff(CycleKey cycle, int round) {
        return cutOffs.of(cycle, round);
    }
}
