package org.itacycle.paperwork;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.paperwork.PaperTextsView.Placeholder;
import org.itacycle.paperwork.text.TextSlots;
import org.itacycle.paperwork.text.TextStore;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.wording.Placeholders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Title, preamble, closing and the other texts of the documents. The office may write its own with words in braces for
 * what the system knows; they hold for the years that follow too.
 */
@Component
public class PaperTexts {

    private static final int LONGEST = 5_000;
    private static final String TITLE = "title";

    private final TextSlots slots;
    private final TextStore store;
    private final Facts facts;
    private final Words words;
    private final AuditLog audit;
    private final Clock clock;

    PaperTexts(TextSlots slots, TextStore store, Facts facts, Words words, AuditLog audit, Clock clock) {
        this.slots = slots;
        this.store = store;
        this.facts = facts;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document's texts, filled in. */
    public FilledTexts of(CycleKey cycle, DocumentKey key) {
        return of(cycle, key, Map.of());
    }

    /** The document's texts, filled in with what its composer knows besides or better. */
    public FilledTexts of(CycleKey cycle, DocumentKey key, Map<Fact, String> more) {
        var known = new EnumMap<Fact, String>(Fact.class);
        known.putAll(facts.of(cycle, key.subject()));
        known.putAll(more);
        return filled(texts(key, stored(cycle, key).texts()), values(known));
    }

    /** The texts to edit. */
    public PaperTextsView view(CycleKey cycle, DocumentKey key) {
        var stored = stored(cycle, key);
        return view(cycle, key, texts(key, stored.texts()), stored.version());
    }

    /** How the texts would read, without keeping them. */
    public PaperTextsView preview(CycleKey cycle, DocumentKey key, Map<String, @Nullable String> given) {
        var stored = stored(cycle, key);
        check(key, given);
        return view(cycle, key, texts(key, changed(stored.texts(), given)), stored.version());
    }

    /** Keeps the texts that are given; null takes the application's own again, what is not given stays. */
    @Transactional
    public PaperTextsView save(
            CycleKey cycle, DocumentKey key, Map<String, @Nullable String> given, Version version, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var before = stored(cycle, key);
        version.requireCurrent(before.version());
        check(key, given);
        var after = changed(before.texts(), given);
        if (!after.equals(before.texts())) {
            var content = new TextStore.Stored(after, before.version());
            if (!store.save(cycle, key.toString(), content, actor.userId(), clock.instant())) {
                throw new Stale();
            }
            var details = Map.of("before", before.texts(), "after", after);
            audit.record(AuditEntry.of(
                    cycle, actor.userId(), actor.name(), "paperwork.texts-changed", key.toString(), details));
        }
        return view(cycle, key);
    }

    private TextStore.Stored stored(CycleKey cycle, DocumentKey key) {
        return store.find(cycle, key.toString());
    }

    private PaperTextsView view(CycleKey cycle, DocumentKey key, Map<String, String> texts, int version) {
        var values = values(facts.of(cycle, key.subject()));
        var filled = filled(texts, values);
        return new PaperTextsView(
                key.toString(),
                version,
                slots(key).stream()
                        .map(slot -> new PaperTextsView.Slot(
                                slot.key(),
                                words.get("slot." + slot.key()),
                                texts.getOrDefault(slot.key(), ""),
                                slot.text(),
                                !slot.text().equals(texts.get(slot.key())),
                                filled.paragraphs(slot.key())))
                        .toList(),
                names().map(name -> new Placeholder(name, values.get(name))).toList());
    }

    /** What is wrong with the texts: slots that the document has not, and words in braces that stand for nothing. */
    private void check(DocumentKey key, Map<String, @Nullable String> given) {
        var known = slots(key).stream().map(TextSlots.Slot::key).collect(Collectors.toSet());
        var names = names().collect(Collectors.toSet());
        var wrong = new Wrong();
        given.forEach((slot, text) -> {
            var where = "texts." + slot;
            wrong.unless(known.contains(slot), where, "paperwork.text-unknown", slot)
                    .text(where, text, LONGEST)
                    .unless(!slot.equals(TITLE) || text == null || !text.isBlank(), where, "problem.field.required");
            if (text != null) {
                checkWords(where, text, names, wrong);
            }
        });
        wrong.refuse();
    }

    private void checkWords(String where, String text, Set<String> names, Wrong wrong) {
        wrong.unless(Placeholders.isBalanced(text), where, "paperwork.braces-open");
        for (var word : Placeholders.words(text)) {
            wrong.unless(names.contains(word), where, "paperwork.placeholder-unknown", word);
        }
    }

    private Map<String, String> texts(DocumentKey key, Map<String, String> own) {
        var texts = new LinkedHashMap<String, String>();
        slots(key).forEach(slot -> texts.put(slot.key(), own.getOrDefault(slot.key(), slot.text())));
        return texts;
    }

    private List<TextSlots.Slot> slots(DocumentKey key) {
        var found = slots.of(List.of(key.toString(), key.type().name().toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            throw new NotFound(key.toString());
        }
        return found;
    }

    private Map<String, String> values(Map<Fact, String> known) {
        var values = new HashMap<String, String>();
        known.forEach((fact, value) -> values.put(words.any(fact.messageKey()), value));
        return values;
    }

    private Stream<String> names() {
        return Arrays.stream(Fact.values()).map(fact -> words.any(fact.messageKey()));
    }

    private static FilledTexts filled(Map<String, String> texts, Map<String, String> values) {
        var filled = new HashMap<String, String>();
        texts.forEach((slot, text) -> filled.put(slot, Placeholders.fill(text, values)));
        return new FilledTexts(filled);
    }

    private static Map<String, String> changed(Map<String, String> own, Map<String, @Nullable String> given) {
        var changed = new HashMap<>(own);
        given.forEach((slot, text) -> {
            if (text == null) {
                changed.remove(slot);
            } else {
                changed.put(slot, Objects.requireNonNull(text).strip());
            }
        });
        return changed;
    }
}
