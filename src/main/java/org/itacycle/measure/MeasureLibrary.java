package org.itacycle.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.RuleSets;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures of published documents and of the office's own earlier years, to start a draft from. */
@Component
public class MeasureLibrary {

    private static final String FILE = "measure/library.json";

    private final List<LibraryEntry> entries;
    private final RuleSets ruleSets;
    private final Analyses analyses;
    private final Measures measures;
    private final MeasureFrame frame;
    private final OriginStore origins;

    MeasureLibrary(
            ObjectMapper json,
            RuleSets ruleSets,
            Analyses analyses,
            Measures measures,
            MeasureFrame frame,
            OriginStore origins) {
        this.entries = read(json);
        this.ruleSets = ruleSets;
        this.analyses = analyses;
        this.measures = measures;
        this.frame = frame;
        this.origins = origins;
    }

    /** What may be taken into the year: the office's own measures of the earlier years first, then the documents'. */
    public List<ProvenMeasure> of(CycleKey cycle, List<CycleKey> earlier) {
        var rules = ruleSets.of(cycle.resultYear());
        var own = earlier.stream().flatMap(year -> {
            var before = new EarlierYear(year, ruleSets.of(year.resultYear()), rules);
            return measures.all(year).stream().filter(MeasureView::hasWords).map(before::offered);
        });
        return Stream.concat(own, entries.stream().map(entry -> entry.in(rules)))
                .toList();
    }

    /**
     * Adds a draft that begins as the entry, for the division and the indicator; the caller needs the right to write
     * it. Units that the office no longer has are left out, and the period is the whole year.
     *
     * @throws NotFound when no such entry is offered
     */
    @Transactional
    public UUID take(
            CycleKey cycle, List<CycleKey> earlier, String entry, String lead, @Nullable Integer indicator, Actor by) {
        var taken = of(cycle, earlier).stream()
                .filter(offered -> offered.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new NotFound(entry));
        var intent = indicator == null ? null : analyses.intents(cycle).get(indicator);
        var draft = new TakenDraft(taken.measure(), code -> frame.knowsUnit(cycle, code))
                .forYear(cycle, ruleSets.of(cycle.resultYear()), lead, indicator, intent);
        var id = measures.add(cycle, draft, by);
        origins.add(cycle, new MeasureOrigin(id, taken.agency(), taken.fiscalYear()));
        return id;
    }

    /** Where the drafts of the year that were taken from somewhere were taken from. */
    public List<MeasureOrigin> origins(CycleKey cycle) {
        return origins.all(cycle);
    }

    private static List<LibraryEntry> read(ObjectMapper json) {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return LibraryEntry.read(json, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
