package org.itacycle.cycle;

import java.util.Arrays;
import org.itacycle.problem.NotFound;

/** What is collected from several divisions at once and may be closed by the coordinator. */
public enum CollectionKind {
    ANALYSIS("analysis", "ita.collectionClosed.analysis"),
    REPORT_6("report-6", "ita.collectionClosed.report"),
    REPORT_12("report-12", "ita.collectionClosed.report");

    private final String path;
    private final String message;

    CollectionKind(String path, String message) {
        this.path = path;
        this.message = message;
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
