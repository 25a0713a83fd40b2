package org.itacycle.cycle.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The two lists everybody finds in the Tasklist. What a person sees in them is what her groups may see. */
@Component
class TasklistFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final MessageSource messages;

    TasklistFilters(@Lazy FilterService filters, @Lazy TaskService tasks, MessageSource messages) {
        this.filters = filters;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** Creates the lists once; an administrator may change them afterwards. */
    @EventListener(ApplicationStartedEvent.class)
    public void create() {
        create(
                "cycle.filter.mine",
                -10,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .includeAssignedTasks()
                        .active());
        create("cycle.filter.all", 0, tasks.createTaskQuery().active());
    }

    private void create(String key, int priority, TaskQuery query) {
        var name = Optional.ofNullable(messages.getMessage(key, null, key, Locale.forLanguageTag("th")))
                .orElse(key);
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of("priority", priority, "refresh", true, "color", "#0f4c5c"));
        filters.saveFilter(filter);
    }
}
