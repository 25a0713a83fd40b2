package org.itacycle.imports.interpretation.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.RuleSets;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.interpretation.fact.ItemMatch;
import org.itacycle.imports.interpretation.fact.ItemMatcher;
import org.itacycle.imports.interpretation.fact.PeriodReader;
import org.itacycle.imports.interpretation.fact.PeriodReading;
import org.itacycle.imports.interpretation.fact.UnitReading;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Cell;
import org.itacycle.imports.source.Cell.Span;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Row;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;
import org.jspecify.annotations.Nullable;

/** A document made of a few cells, and what its tables of measures are read as. Units are names between commas. */
final class TableFixture {

    /** The usual columns. */
    static final String HEADER = "มาตรการ | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา | ผลการดำเนินการ | ข้อเสนอแนะ";

    /** Stands for a cell that the merged one above covers. */
    static final String ABOVE = "^";

    private static final int YEAR = 2568;
    private static final RuleSet RULES = new RuleSets(new ObjectMapper()).of(YEAR);
    private static final MeasureTables TABLES = new MeasureTables();

    private final List<Block> blocks = new ArrayList<>();
    private final Trace trace = new Trace();

    TableFixture line(String text) {
        blocks.add(new Paragraph(text));
        return this;
    }

    TableFixture table(String... rows) {
        blocks.add(new Table(Arrays.stream(rows).map(TableFixture::row).toList()));
        return this;
    }

    private static Row row(String cells) {
        return new Row(Arrays.stream(cells.split("\\|", -1))
                .map(String::strip)
                .map(text -> text.equals(ABOVE) ? new Cell("", Span.FROM_ABOVE) : Cell.of(text.replace("⏎", "\n")))
                .toList());
    }

    List<KnownTable> tables() {
        return TABLES.sort(document(), trace);
    }

    List<ReadMeasure> measures() {
        return TABLES.read(document(), tables(), RULES, new Values(), trace).stream()
                .map(FoundMeasure::measure)
                .toList();
    }

    List<FindingCode> findings() {
        return trace.doubts().stream().map(Trace.Doubt::code).toList();
    }

    private SourceDocument document() {
        return new SourceDocument("plan", SourceFormat.DOCX, blocks);
    }

    private static final class Values implements ValueReaders {

        private final PeriodReader periods = new PeriodReader();
        private final ItemMatcher items = new ItemMatcher(RULES, null);

        @Override
        public PeriodReading period(String raw) {
            return periods.read(raw, YEAR);
        }

        @Override
        public UnitReading units(String raw) {
            return new UnitReading(List.of(raw.split("[,\\n]")), List.of());
        }

        @Override
        public Optional<ItemMatch> item(String text, @Nullable BigDecimal score, @Nullable Integer indicator) {
            return items.match(text, score, indicator);
        }
    }
}
