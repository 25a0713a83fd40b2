package org.itacycle.paperwork;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.decision.Subject;
import org.itacycle.document.Numerals;
import org.itacycle.organization.Actor;
import org.itacycle.paperwork.PaperSettingsView.Choice;
import org.itacycle.paperwork.table.ColumnSet;
import org.itacycle.paperwork.table.ColumnSets;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The digits of the documents and the columns of their tables, as the office chose them; they hold for later years too. */
@Component
public class PaperSettings {

    private final PaperSettingStore store;
    private final ColumnSets sets;
    private final Words words;
    private final AuditLog audit;
    private final Clock clock;

    PaperSettings(PaperSettingStore store, ColumnSets sets, Words words, AuditLog audit, Clock clock) {
        this.store = store;
        this.sets = sets;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** The settings of the year. */
    public PaperSetting of(CycleKey cycle) {
        return store.find(cycle);
    }

    /** The digits of the year's documents. */
    public Numerals numerals(CycleKey cycle) {
        return of(cycle).numerals();
    }

    /** The settings to change. */
    public PaperSettingsView view(CycleKey cycle) {
        var setting = of(cycle);
        var columns = new LinkedHashMap<String, String>();
        var choices = new LinkedHashMap<String, List<Choice>>();
        for (var subject : Subject.values()) {
            columns.put(subject.key(), columns(cycle, subject, setting).key());
            choices.put(
                    subject.key(),
                    sets.of(disclosureYear(cycle, subject), subject.key()).stream()
                            .map(this::choice)
                            .toList());
        }
        return new PaperSettingsView(setting.version(), setting.numerals(), columns, choices);
    }

    /** Changes what is given; a set of columns that is null becomes the usual one. */
    @Transactional
    public PaperSettingsView change(CycleKey cycle, PaperSettingsView.Draft draft, Version version, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var before = of(cycle);
        version.requireCurrent(before.version());
        var given = Optional.ofNullable(draft.columns()).orElse(Map.of());
        check(cycle, given);
        var columns = new HashMap<>(before.columns());
        given.forEach((document, key) -> {
            if (key == null) {
                columns.remove(document);
            } else {
                columns.put(document, key);
            }
        });
        var after = new PaperSetting(
                Optional.ofNullable(draft.numerals()).orElse(before.numerals()), columns, before.version());
        if (!after.equals(before)) {
            save(cycle, before, after, actor);
        }
        return view(cycle);
    }

    /** The columns of the document's tables. */
    ColumnSet columns(CycleKey cycle, Subject subject) {
        return columns(cycle, subject, of(cycle));
    }

    private ColumnSet columns(CycleKey cycle, Subject subject, PaperSetting setting) {
        var key = setting.columns().get(subject.key());
        return sets.choose(disclosureYear(cycle, subject), subject.key(), key);
    }

    private void check(CycleKey cycle, Map<String, @Nullable String> given) {
        var wrong = new Wrong();
        given.forEach((document, key) -> {
            var known = Arrays.stream(Subject.values())
                    .filter(subject -> subject.key().equals(document))
                    .flatMap(subject -> sets.of(disclosureYear(cycle, subject), document).stream())
                    .anyMatch(set -> key == null || set.key().equals(key));
            wrong.unless(known, "columns." + document, "paperwork.columns-unknown", String.valueOf(key));
        });
        wrong.refuse();
    }

    private void save(CycleKey cycle, PaperSetting before, PaperSetting after, Actor actor) {
        if (!store.save(cycle, after, actor.userId(), clock.instant())) {
            throw new Stale();
        }
        audit.record(AuditEntry.of(
                cycle,
                actor.userId(),
                actor.name(),
                "paperwork.settings-changed",
                "documents",
                Map.of("before", before, "after", after)));
    }

    private Choice choice(ColumnSet set) {
        var heads = set.columns().stream()
                .map(column -> column.header().replace("{0}", "").strip())
                .toList();
        return new Choice(set.key(), words.get("columns." + set.key()), heads);
    }

    private static int disclosureYear(CycleKey cycle, Subject subject) {
        return subject == Subject.PLAN ? cycle.measureYear() : cycle.measureYear() + 1;
    }
}
