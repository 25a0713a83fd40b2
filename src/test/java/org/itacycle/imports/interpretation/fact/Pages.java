package org.itacycle.imports.interpretation.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSets;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.trace.Trace.Doubt;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;

/** Small documents, written as they look. */
final class Pages {

    static final RuleSet RULES_2568 = new RuleSets(new ObjectMapper()).of(2568);

    private Pages() {}

    /** Lines with bars become tables, cell by cell; every other line a paragraph. */
    static SourceDocument of(String page) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        for (var line : (page + "\n.").split("\n")) {
            if (line.contains("|")) {
                rows.add(new Row(Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .map(Cell::of)
                        .toList()));
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Table(rows));
                rows.clear();
            }
            if (!line.isBlank() && !line.equals(".")) {
                blocks.add(new Paragraph(line));
            }
        }
        return new SourceDocument("page.txt", SourceFormat.TEXT, blocks);
    }

    static List<Integer> tables(SourceDocument document) {
        var tables = new ArrayList<Integer>();
        for (int block = 0; block < document.blocks().size(); block++) {
            if (document.blocks().get(block) instanceof Table) {
                tables.add(block);
            }
        }
        return tables;
    }

    static List<FindingCode> codes(Trace trace) {
        return trace.doubts().stream().map(Doubt::code).toList();
    }
}
