package org.itacycle.monitoring;

import java.util.List;
import java.util.Map;
import org.itacycle.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about: the indicators by number and name, the titles of the measures, and the late item on which the
 * coordinator is to decide.
 */
public record TaskSubject(
        Map<Integer, String> indicators,
        List<String> measures,
        @Nullable WorkItem late) {

    /** About nothing that its name does not tell. */
    public static final TaskSubject NOTHING = new TaskSubject(Map.of(), List.of(), null);
}
