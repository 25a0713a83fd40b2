package org.itacycle.imports.interpretation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.ImportPreview.ReadScores;
import org.itacycle.imports.interpretation.fact.Frame;
import org.itacycle.imports.interpretation.fact.ItemMatch;
import org.itacycle.imports.interpretation.fact.ItemMatcher;
import org.itacycle.imports.interpretation.fact.PeriodReader;
import org.itacycle.imports.interpretation.fact.PeriodReading;
import org.itacycle.imports.interpretation.fact.UnitReader;
import org.itacycle.imports.interpretation.fact.UnitReading;
import org.itacycle.imports.interpretation.table.ValueReaders;
import org.itacycle.organization.UnitTree;
import org.jspecify.annotations.Nullable;

/** Reads single values with what is known of the office, the years and the scores of one document. */
final class OfficeValues implements ValueReaders {

    private final PeriodReader periods = new PeriodReader();
    private final UnitReader units;
    private final ItemMatcher items;
    private final @Nullable Integer measureYear;
    /** The same few periods and units stand in row after row. */
    private final Map<String, PeriodReading> readPeriods = new HashMap<>();

    private final Map<String, UnitReading> readUnits = new HashMap<>();

    OfficeValues(UnitTree tree, Frame frame, RuleSet rules, @Nullable ReadScores scores) {
        this.units = new UnitReader(tree);
        this.items = new ItemMatcher(rules, scores);
        this.measureYear = frame.measureYear();
    }

    @Override
    public PeriodReading period(String raw) {
        return readPeriods.computeIfAbsent(raw, text -> periods.read(text, measureYear));
    }

    @Override
    public UnitReading units(String raw) {
        return readUnits.computeIfAbsent(raw, units::read);
    }

    @Override
    public Optional<ItemMatch> item(String text, @Nullable BigDecimal score, @Nullable Integer indicator) {
        return items.match(text, score, indicator);
    }
}
