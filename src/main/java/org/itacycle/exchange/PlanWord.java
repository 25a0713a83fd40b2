package org.itacycle.exchange;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.exchange.table.Edit;
import org.itacycle.exchange.table.Fingerprint;
import org.itacycle.exchange.table.MarkedTable;
import org.itacycle.exchange.table.TableComparison;
import org.itacycle.exchange.word.WordPage;
import org.itacycle.exchange.word.WordReader;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan's measures as a Word file to edit, and what was changed in it when it comes back. */
@Component
public class PlanWord {

    private final Measures measures;
    private final Organizations organizations;
    private final TypedFacts facts;
    private final Phrases phrases;
    private final AuditLog audit;
    private final Clock clock;

    PlanWord(
            Measures measures,
            Organizations organizations,
            TypedFacts facts,
            Phrases phrases,
            AuditLog audit,
            Clock clock) {
        this.measures = measures;
        this.organizations = organizations;
        this.facts = facts;
        this.phrases = phrases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the plan as it stands. */
    public void write(CycleKey cycle, OutputStream out) {
        var title = phrases.get("plan.title", String.valueOf(cycle.fiscalYear()));
        var office = organizations.get(cycle.organization()).name();
        var instruction = phrases.get("plan.instruction", ThaiDates.longArabic(LocalDate.now(clock)));
        try (var page = new WordPage(title)) {
            page.title(WordHead.plan(cycle).mark(List.of(title, office, instruction)), title)
                    .subtitle(office)
                    .line(instruction);
            plan(cycle, measures.all(cycle)).table().writeTo(page);
            page.writeTo(out);
        }
    }

    /** What the file says differently; nothing is stored. */
    public WordComparison compare(CycleKey cycle, byte[] file) {
        var all = measures.all(cycle);
        var plan = plan(cycle, all);
        return new WordComparison(
                version(all),
                edits(cycle, plan.table(), file).stream()
                        .map(plan.notes()::difference)
                        .toList());
    }

    /** Takes the chosen differences over, all or none of them; answers what still differs. */
    @Transactional
    public WordComparison accept(CycleKey cycle, byte[] file, Taking taking, Actor actor) {
        var all = measures.all(cycle);
        taking.requireCurrent(version(all));
        var plan = plan(cycle, all);
        var edits = edits(cycle, plan.table(), file).stream()
                .filter(edit -> taking.differences().contains(edit.id()))
                .filter(edit -> plan.notes().difference(edit).takable())
                .toList();
        var added = NewMeasure.among(edits);
        var ofNew = added.stream().flatMap(NewMeasure::edits).collect(Collectors.toSet());
        var others = edits.stream().filter(edit -> !ofNew.contains(edit)).toList();
        all.forEach(measure -> take(cycle, measure, plan, others, actor));
        added.forEach(measure -> add(cycle, all, plan, measure, actor));
        if (!edits.isEmpty()) {
            var details = Map.of("differences", edits.size());
            audit.record(AuditEntry.of(cycle, actor.userId(), actor.name(), "exchange.plan-taken", "plan", details));
        }
        return compare(cycle, file);
    }

    private void take(CycleKey cycle, MeasureView measure, Plan plan, List<Edit> edits, Actor actor) {
        var own = edits.stream()
                .filter(edit -> measure.id().equals(measureOf(edit)))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        var taking = new PlanTaking(measure, own, plan.units(), plan.periods());
        var version = new Version(measure.version());
        if (taking.isDeleted()) {
            measures.delete(cycle, measure.id(), version, actor);
        } else {
            measures.change(cycle, measure.id(), taking.draft(), version, actor);
        }
    }

    /** A new measure is led by the division of its first unit, else by that of the measure above it. */
    private void add(CycleKey cycle, List<MeasureView> all, Plan plan, NewMeasure added, Actor actor) {
        var above = all.stream()
                .filter(measure -> measure.id().equals(measureOf(added.row())))
                .map(MeasureView::lead)
                .findFirst()
                .orElse(null);
        measures.add(cycle, added.draft(plan.units(), plan.periods(), above), actor);
    }

    private List<Edit> edits(CycleKey cycle, MarkedTable table, byte[] file) {
        var word = WordReader.read(file);
        WordHead.of(word).requireFor(cycle, null, phrases);
        return TableComparison.of(word, table);
    }

    private Plan plan(CycleKey cycle, List<MeasureView> all) {
        var units = new UnitCells(organizations.units(cycle.organization()), facts);
        var periods = new PeriodCells(phrases, facts, cycle.measureYear());
        var table = new PlanTable(phrases, units, periods).of(all);
        return new Plan(table, new PlanEdits(phrases, table, units, periods), units, periods);
    }

    private static String version(List<MeasureView> all) {
        return Fingerprint.of(all.stream()
                .map(measure -> measure.id() + " " + measure.version())
                .collect(Collectors.joining("\n")));
    }

    private static @Nullable UUID measureOf(Edit edit) {
        if (edit instanceof Edit.Changed changed) {
            return changed.row().key().measure();
        }
        if (edit instanceof Edit.Deleted deleted) {
            return deleted.row().key().measure();
        }
        return edit instanceof Edit.Added added
                ? Optional.ofNullable(added.behind())
                        .map(behind -> Objects.requireNonNull(behind).measure())
                        .orElse(null)
                : null;
    }

    /** The plan on its way into a file, or on its way back. */
    private record Plan(MarkedTable table, PlanEdits notes, UnitCells units, PeriodCells periods) {}
}
