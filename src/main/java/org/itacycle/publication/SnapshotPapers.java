package org.itacycle.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Heading;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.UnitTree;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets versions as pages that were published before there were files; they say what their content says. */
@Component
class SnapshotPapers {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Organizations organizations;
    private final MessageSource messages;

    SnapshotPapers(Organizations organizations, MessageSource messages) {
        this.organizations = organizations;
        this.messages = messages;
    }

    Paper of(OrganizationId organization, String title, Snapshot snapshot) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title, Align.CENTER));
        blocks.add(Paragraph.centered(snapshot.organization().name()));
        scores(snapshot, blocks);
        analyses(snapshot, blocks);
        blocks.add(new Heading(2, word("measures"), Align.LEFT));
        blocks.add(measures(organizations.units(organization), snapshot));
        return new Paper(title, Paper.Format.LANDSCAPE, null, Numerals.THAI, blocks).inItsDigits();
    }

    private void scores(Snapshot snapshot, List<Block> blocks) {
        var result = snapshot.result();
        if (result == null || result.total() == null) {
            return;
        }
        blocks.add(new Heading(2, word("result", Integer.toString(snapshot.resultYear())), Align.LEFT));
        var rating = snapshot.rating();
        blocks.add(Paragraph.of(word("total", result.total().toString(), rating == null ? "" : rating.label())));
        var rows = result.indicators().stream()
                .filter(indicator -> indicator.score() != null)
                .map(indicator -> new Row(List.of(
                        Cell.of(word("indicator", Integer.toString(indicator.number()))),
                        Cell.of(String.valueOf(indicator.score())))))
                .toList();
        var columns = List.of(column("indicators", 3), column("score", 1));
        blocks.add(new Block.Table(word("indicators"), columns, false, rows));
    }

    private void analyses(Snapshot snapshot, List<Block> blocks) {
        var written = snapshot.analyses().stream()
                .filter(analysis -> !analysis.text().isBlank())
                .toList();
        if (!written.isEmpty()) {
            blocks.add(new Heading(2, word("analyses"), Align.LEFT));
        }
        for (var analysis : written) {
            var number = analysis.indicator();
            if (number != null) {
                var name = Objects.requireNonNullElse(analysis.name(), "");
                blocks.add(new Heading(3, word("indicator", Integer.toString(number)) + " " + name, Align.LEFT));
            }
            blocks.add(Paragraph.of(analysis.text()));
        }
    }

    private Block.Table measures(UnitTree units, Snapshot snapshot) {
        boolean report = snapshot.measures().stream().anyMatch(measure -> measure.report() != null);
        var columns = new ArrayList<>(
                List.of(column("measure", 4), column("steps", 5), column("units", 2), column("period", 2)));
        if (report) {
            columns.addAll(List.of(column("results", 5), column("outcomes", 4), column("suggestions", 3)));
        }
        var rows = snapshot.measures().stream()
                .map(measure -> row(units, measure, report))
                .toList();
        return new Block.Table(word("measures"), columns, false, rows);
    }

    private Row row(UnitTree units, Snapshot.Measure measure, boolean reported) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Stream.concat(
                        Stream.of(measure.title()),
                        measure.items().stream().map(item -> item.number() + ". " + item.text()))
                .filter(text -> !text.isBlank())
                .toList()));
        cells.add(Cell.of(measure.steps().stream()
                .map(step -> Objects.requireNonNullElse(step.label(), step.number() + ".") + " " + step.text())
                .toList()));
        var named = measure.units().isEmpty() ? List.of(measure.lead()) : measure.units();
        cells.add(Cell.of(Optional.ofNullable(measure.unitsText())
                .orElseGet(() -> named.stream().map(units::name).collect(Collectors.joining(", ")))));
        cells.add(Cell.of(period(measure)));
        if (reported) {
            var report = Optional.ofNullable(measure.report());
            cells.add(Cell.of(report.map(this::results).orElse(List.of())));
            cells.add(Cell.of(report.map(Snapshot.Report::outcomes).orElse(List.of())));
            cells.add(Cell.of(report.map(Snapshot.Report::suggestions).orElse(List.of())));
        }
        return new Row(cells);
    }

    private List<String> results(Snapshot.Report report) {
        var lines = new ArrayList<String>();
        Optional.ofNullable(report.status())
                .ifPresent(status -> lines.add(messages.getMessage("reporting.status." + status, null, THAI)));
        Optional.ofNullable(report.unableReason()).ifPresent(lines::add);
        report.results().forEach(result -> lines.add(result.text()));
        report.steps().stream()
                .filter(step -> step.result() != null)
                .forEach(step -> lines.add(step.number() + ". " + step.result()));
        return lines;
    }

    private static String period(Snapshot.Measure measure) {
        var period = measure.period();
        return period == null
                ? ""
                : Stream.of(period.start(), period.end())
                        .filter(Objects::nonNull)
                        .map(ThaiDates::longDate)
                        .collect(Collectors.joining(" - "));
    }

    private Block.Column column(String key, int weight) {
        return Block.Column.of(key, word(key), weight);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage("publication.snapshot." + key, arguments, THAI);
    }
}
