package org.itacycle.imports.takeover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.imports.TakeOver;
import org.itacycle.imports.Taken;
import org.itacycle.imports.TakenOver;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One takeover: rights, then scores, analyses and measures in one transaction, remembered by the digest of its content. */
@Component
public class TakingOver {

    private final TakenStore store;
    private final ScoresTaking scores;
    private final AnalysesTaking analyses;
    private final MeasuresTaking measures;
    private final ContentRights rights;
    private final AuditLog audit;
    private final MessageSource messages;

    TakingOver(
            TakenStore store,
            ScoresTaking scores,
            AnalysesTaking analyses,
            MeasuresTaking measures,
            ContentRights rights,
            AuditLog audit,
            MessageSource messages) {
        this.store = store;
        this.scores = scores;
        this.analyses = analyses;
        this.measures = measures;
        this.rights = rights;
        this.audit = audit;
        this.messages = messages;
    }

    /** Takes the content over unless the year has it already. */
    @Transactional
    public Taken take(CycleKey cycle, TakeOver body, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        BodyCheck.check(body);
        var digest = store.digest(body);
        // A claim that fails was made by somebody whose transaction has ended by now, so the answer is there.
        var earlier = store.answer(cycle, digest);
        if (earlier.isEmpty() && !store.claim(cycle, digest, actor)) {
            earlier = store.answer(cycle, digest);
        }
        if (earlier.isPresent()) {
            return new Taken(earlier.get(), true);
        }
        rights.requireCoordinator(actor, cycle, Set.of(TaskKey.DRAFT_MEASURES), null);
        var answer = write(cycle, body, actor);
        store.keep(cycle, digest, answer);
        record(cycle, body, digest, answer, actor);
        return new Taken(answer, false);
    }

    private TakenOver write(CycleKey cycle, TakeOver body, Actor actor) {
        var remarks = new Remarks(messages);
        var take = Optional.ofNullable(body.take()).orElse(TakeOver.Take.WHATEVER_MAY_BE);
        var counts = body.scores() != null && wanted(take.scores())
                ? scores.take(cycle, body, actor, remarks)
                : ScoresTaking.Counts.NONE;
        var paragraphs =
                !body.analyses().isEmpty() && wanted(take.analyses()) ? analyses.take(cycle, body, actor, remarks) : 0;
        List<UUID> added = wanted(take.measures()) ? measures.take(cycle, body, actor, remarks) : List.of();
        remarks.requireSound();
        return new TakenOver(added, paragraphs, counts.indicators(), counts.items(), remarks.leftOut());
    }

    private static boolean wanted(@Nullable Boolean part) {
        return !Boolean.FALSE.equals(part);
    }

    private void record(CycleKey cycle, TakeOver body, String digest, TakenOver answer, Actor actor) {
        var details = new TreeMap<String, Object>();
        Optional.ofNullable(body.file()).ifPresent(file -> details.put("file", file));
        Optional.ofNullable(body.documentKind()).ifPresent(kind -> details.put("documentKind", kind));
        Optional.ofNullable(body.measureYear()).ifPresent(year -> details.put("measureYear", year));
        Optional.ofNullable(body.resultYear()).ifPresent(year -> details.put("resultYear", year));
        details.put("digest", digest);
        details.put("measures", answer.measures());
        details.put("analyses", answer.analyses());
        details.put("indicators", answer.indicators());
        details.put("items", answer.items());
        details.put("leftOut", answer.leftOut().size());
        audit.record(AuditEntry.of(cycle, actor.userId(), actor.name(), "imports.taken", "imports", details));
    }
}
