package org.itacycle.reporting;

import java.util.Locale;
import org.itacycle.assessment.Finding;
import org.itacycle.assessment.RuleSet;
import org.itacycle.problem.Missing;

/** Something that a division owes to the report of a round and that is not there; the place is that of all measures. */
public record Unreported(String division, Finding finding) {

    private static final String PREFIX = "reporting.missing.";

    /** Says as a finding what keeps a division from sending: {@code reporting.missing.outcome} is OUTCOME_MISSING. */
    static Unreported of(String division, Missing missing, RuleSet rules) {
        var what = missing.message().substring(PREFIX.length());
        var code = what.toUpperCase(Locale.ROOT).replace('-', '_') + "_MISSING";
        return new Unreported(
                division,
                new Finding(
                        code, rules.documentSeverity(code), missing.where(), missing.message(), missing.arguments()));
    }
}
