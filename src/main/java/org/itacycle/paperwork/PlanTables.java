package org.itacycle.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.paperwork.DocumentData.Measure;
import org.itacycle.paperwork.table.ColumnSet;
import org.itacycle.paperwork.table.ColumnSet.Grouping;
import org.itacycle.paperwork.table.MeasureTables;

/**
 * The measures of a plan. A measure stands in the table of the first indicator that it answers; the others tell where it
 * stands, and what answers no indicator has a table at the end.
 */
record PlanTables(Words words, MeasureTables tables, ColumnSet set) {

    List<Block> of(DocumentData data) {
        if (data.measures().isEmpty()) {
            return List.of(Paragraph.of(words.get("plan.no-measures")));
        }
        if (set.grouping() == Grouping.NONE) {
            return List.of(tables.of(words.get("measures"), null, data.measures()));
        }
        var blocks = new ArrayList<Block>();
        data.analyses().forEach(analysis -> blocks.addAll(indicator(analysis, data)));
        var others =
                data.measures().stream().filter(entry -> first(entry).isEmpty()).toList();
        if (!others.isEmpty()) {
            var name = words.get(others.size() == data.measures().size() ? "measures" : "plan.other-measures");
            if (others.size() < data.measures().size()) {
                blocks.add(new Heading(3, name, Align.LEFT));
            }
            blocks.add(tables.of(name, null, others));
        }
        return blocks;
    }

    private List<Block> indicator(AnalysisView analysis, DocumentData data) {
        int number = Objects.requireNonNullElse(analysis.indicator(), 0);
        var here = data.measures().stream()
                .filter(entry -> first(entry).filter(it -> it == number).isPresent())
                .toList();
        var elsewhere = data.measures().stream()
                .filter(entry -> !here.contains(entry)
                        && tables.focus().indicators(entry.measure()).contains(number))
                .toList();
        if (here.isEmpty() && elsewhere.isEmpty()) {
            return List.of();
        }
        var name = words.get("indicator", String.valueOf(number), Objects.requireNonNullElse(analysis.name(), ""));
        var heading = Optional.ofNullable(analysis.intent())
                .map(intent -> words.get("plan.intent", name, words.get("intent." + intent)))
                .orElse(name);
        return Stream.of(
                        Stream.of(new Heading(3, heading, Align.LEFT)),
                        here.isEmpty() ? Stream.<Block>empty() : Stream.of(tables.of(name, number, here)),
                        elsewhere.stream().map(this::reference))
                .flatMap(blocks -> blocks)
                .map(Block.class::cast)
                .toList();
    }

    private Block reference(Measure entry) {
        return Paragraph.of(words.get(
                "plan.elsewhere",
                entry.measure().words(),
                String.valueOf(first(entry).orElse(0))));
    }

    private Optional<Integer> first(Measure entry) {
        return tables.focus().indicators(entry.measure()).stream().findFirst();
    }
}
