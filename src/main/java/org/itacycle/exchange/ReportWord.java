package org.itacycle.exchange;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.exchange.table.Edit;
import org.itacycle.exchange.table.Fingerprint;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.table.TableComparison;
import org.itacycle.exchange.word.WordFile;
import org.itacycle.exchange.word.WordPage;
import org.itacycle.exchange.word.WordReader;
import org.itacycle.imports.TypedFacts;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Version;
import org.itacycle.reporting.ReportSheet;
import org.itacycle.reporting.ReportSheets;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A division's report of a round as a Word file to fill in, and what was filled in when it comes back. */
@Component
public class ReportWord {

    private final ReportSheets sheets;
    private final Reports reports;
    private final Organizations organizations;
    private final TypedFacts facts;
    private final Phrases phrases;
    private final AuditLog audit;
    private final Clock clock;

    ReportWord(
            ReportSheets sheets,
            Reports reports,
            Organizations organizations,
            TypedFacts facts,
            Phrases phrases,
            AuditLog audit,
            Clock clock) {
        this.sheets = sheets;
        this.reports = reports;
        this.organizations = organizations;
        this.facts = facts;
        this.phrases = phrases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the division's table as it stands; the same people may see it as on the page. */
    public void write(CycleKey cycle, int round, String division, Actor actor, OutputStream out) {
        var sheet = sheets.of(cycle, round, division, actor);
        var title = phrases.get("report.title", String.valueOf(round), String.valueOf(cycle.fiscalYear()));
        var office = phrases.get(
                "report.office",
                organizations.units(cycle.organization()).name(sheet.division()),
                organizations.get(cycle.organization()).name());
        var instruction = phrases.get(
                "report.instruction", ThaiDates.longArabic(LocalDate.now(clock)), ThaiDates.longArabic(sheet.cutOff()));
        var head = WordHead.report(cycle, round, sheet.division());
        try (var page = new WordPage(title)) {
            page.title(head.mark(List.of(title, office, instruction)), title)
                    .subtitle(office)
                    .line(instruction);
            table(cycle, sheet).writeTo(page);
            page.writeTo(out);
        }
    }

    /** What the file says differently; nothing is stored. */
    public WordComparison compare(CycleKey cycle, int round, byte[] file, Actor actor) {
        var word = word(cycle, round, file);
        return compare(cycle, sheet(cycle, round, word, actor), word);
    }

    /** Takes the chosen differences over into the drafts, all or none of them; answers what still differs. */
    @Transactional
    public WordComparison accept(CycleKey cycle, int round, byte[] file, Taking taking, Actor actor) {
        var word = word(cycle, round, file);
        var sheet = sheet(cycle, round, word, actor);
        taking.requireCurrent(version(sheet));
        var table = table(cycle, sheet);
        var notes = notes(cycle, table);
        var chosen = TableComparison.of(word, table).stream()
                .filter(edit -> taking.differences().contains(edit.id()))
                .filter(edit -> notes.difference(edit).takable())
                .filter(Edit.Changed.class::isInstance)
                .map(Edit.Changed.class::cast)
                .toList();
        sheet.measures().forEach(entry -> take(cycle, round, entry, chosen, actor));
        if (!chosen.isEmpty()) {
            var details = Map.of("differences", chosen.size(), "round", round, "division", sheet.division());
            audit.record(AuditEntry.of(
                    cycle, actor.userId(), actor.name(), "exchange.report-taken", "report-" + round, details));
        }
        return compare(cycle, sheets.of(cycle, round, sheet.division(), actor), word);
    }

    private void take(CycleKey cycle, int round, ReportSheet.Entry entry, List<Edit.Changed> chosen, Actor actor) {
        var measure = entry.measure().id();
        var own = chosen.stream()
                .filter(edit -> edit.row().key().measure().equals(measure))
                .toList();
        if (!own.isEmpty()) {
            var draft = new ReportTaking(entry, own, cells(cycle)).draft();
            reports.save(
                    cycle, measure, round, draft, new Version(entry.report().version()), actor);
        }
    }

    private WordComparison compare(CycleKey cycle, ReportSheet sheet, WordFile word) {
        var table = table(cycle, sheet);
        var notes = notes(cycle, table);
        return new WordComparison(
                version(sheet),
                TableComparison.of(word, table).stream().map(notes::difference).toList());
    }

    private WordFile word(CycleKey cycle, int round, byte[] file) {
        var word = WordReader.read(file);
        WordHead.of(word).requireFor(cycle, round, phrases);
        return word;
    }

    private ReportSheet sheet(CycleKey cycle, int round, WordFile word, Actor actor) {
        return sheets.of(cycle, round, WordHead.of(word).division(), actor);
    }

    private MarkedTable table(CycleKey cycle, ReportSheet sheet) {
        var units = new UnitCells(organizations.units(cycle.organization()), facts);
        return new ReportTable(phrases, units, new PeriodCells(phrases, facts, cycle.measureYear())).of(sheet);
    }

    private ReportEdits notes(CycleKey cycle, MarkedTable table) {
        return new ReportEdits(phrases, table, cells(cycle));
    }

    private ReportCells cells(CycleKey cycle) {
        return new ReportCells(phrases, facts, cycle.measureYear());
    }

    private static String version(ReportSheet sheet) {
        return Fingerprint.of(sheet.measures().stream()
                .map(entry -> entry.measure().id() + " " + entry.measure().version() + " "
                        + entry.report().version())
                .collect(Collectors.joining("\n")));
    }
}
