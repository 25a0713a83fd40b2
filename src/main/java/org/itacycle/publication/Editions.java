package org.itacycle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Puts a version together: first what it says, and only when that is new, the files. */
@Component
class Editions {

    private final SnapshotComposer composer;
    private final DocumentTitles titles;
    private final ObjectMapper json;

    Editions(SnapshotComposer composer, DocumentTitles titles, ObjectMapper json) {
        this.composer = composer;
        this.titles = titles;
        this.json = json;
    }

    /** What the document says at this moment. */
    Draft draft(CycleKey cycle, Subject subject, Agreement agreed) {
        var snapshot = composer.compose(cycle, subject, agreed);
        return new Draft(new Edition.Content(titles.of(subject, cycle.fiscalYear()), write(snapshot)));
    }

    /** The same in every format. */
    Edition render(CycleKey cycle, Draft draft) {
        return new Edition(null, Map.of(), List.of());
    }

    private String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A version before it has files. */
    record Draft(Edition.Content content) {}
}
