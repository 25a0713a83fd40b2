package org.itacycle.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rule sets of all fiscal years that are known; a broken file keeps the application from starting. */
@Component
public class RuleSets {

    private static final String FILES = "classpath*:rules/fy*.json";

    private final NavigableMap<Integer, RuleSet> years = new TreeMap<>();

    public RuleSets(ObjectMapper json) {
        var reader = new RuleSetReader(json);
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var rules = reader.read(file);
                years.put(rules.fiscalYear(), rules);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (years.isEmpty()) {
            throw new IllegalStateException("no rule set found at " + FILES);
        }
    }

    /**
     * The rules of a Buddhist-Era fiscal year. A year whose rules are not published yet goes by the newest ones before
     * it, a year before all known ones by the oldest.
     */
    public RuleSet of(int fiscalYear) {
        return Optional.ofNullable(years.floorEntry(fiscalYear))
                .orElse(years.firstEntry())
                .getValue();
    }
}
