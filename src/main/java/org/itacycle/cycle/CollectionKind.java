package org.itacycle.cycle;

import java.util.Arrays;
import java.util.Set;
import org.itacycle.problem.NotFound;
import org.itacycle.work.TaskKey;
import org.jspecify.annotations.Nullable;

/** What is collected from several divisions at once and may be closed by the coordinator. */
public enum CollectionKind {
    ANALYSIS("analysis", "ita.collectionClosed.analysis"),
    REPORT_6("report-6", "ita.collectionClosed.report"),
    REPORT_12("report-12", "ita.collectionClosed.report");

    /** The steps that wait for several divisions at once. */
    public static final Set<TaskKey> STEPS =
            Set.of(TaskKey.ANALYSE_INDICATORS, TaskKey.DRAFT_MEASURES, TaskKey.REPORT_PROGRESS);

    private final String path;
    private final String message;

    CollectionKind(String path, String message) {
        this.path = path;
        this.message = message;
    }

    /** The collection that a step with several owers belongs to; {@code round} is 6 or 12 for a report. */
    public static CollectionKind ofRound(@Nullable Integer round) {
        if (round == null) {
            return ANALYSIS;
        }
        return round == 6 ? REPORT_6 : REPORT_12;
    }

    /** The name of the BPMN message that ends the collection. */
    public String message() {
        return message;
    }

    public String path() {
        return path;
    }

    /** The collection with the name in the address. */
    public static CollectionKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound(path));
    }
}
