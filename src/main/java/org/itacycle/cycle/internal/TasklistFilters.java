package org.itacycle.cycle.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.itacycle.work.WorkView;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that everybody finds in the Tasklist without building them. A list belongs to the whole installation; what a
 * person sees in it are the tasks of her own groups in her own local government.
 */
@Component
class TasklistFilters {

    /** Tells our own lists from those an administrator made; the value is the name of the window. */
    static final String MARK = "ita";

    /** Goes up when a list is made anew differently: the next start then brings it to every installation. */
    private static final int EDITION = 2;

    private static final String EDITION_MARK = "itaEdition";
    private static final int FIRST_PLACE = -50;
    private static final Locale THAI = Locale.forLanguageTag("th");

    /** Any number, as long as nothing else takes the same lock; it keeps two nodes from making the lists twice. */
    private static final long LOCK = 0x17A_F117E5L;

    private final FilterService filters;
    private final TaskService tasks;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    TasklistFilters(@Lazy FilterService filters, @Lazy TaskService tasks, MessageSource messages, JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /**
     * Creates what is missing and renews what an earlier edition made; what an administrator has changed since stays.
     * Comes before the groups get their rights, because these name the lists.
     */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void create() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
        var present = present();
        int place = FIRST_PLACE;
        for (var view : WorkView.values()) {
            var filter = present.get(view);
            if (filter == null) {
                write(filters.newTaskFilter(), view, place);
            } else if (!Objects.equals(filter.getProperties().get(EDITION_MARK), EDITION)) {
                write(filter, view, place);
            }
            place++;
        }
    }

    /** The ids of the lists by window. */
    Map<WorkView, String> ids() {
        var ids = new HashMap<WorkView, String>();
        present().forEach((view, filter) -> ids.put(view, filter.getId()));
        return ids;
    }

    private void write(Filter filter, WorkView view, int place) {
        filter.setName(text("cycle.filter." + path(view)));
        filter.setQuery(TasklistQueries.of(tasks, view));
        filter.setProperties(Map.of(
                MARK,
                path(view),
                EDITION_MARK,
                EDITION,
                "priority",
                place,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(),
                "color",
                "#0f4c5c",
                "description",
                text("cycle.filter." + path(view) + ".hint")));
        filters.saveFilter(filter);
    }

    private Map<WorkView, Filter> present() {
        var found = new HashMap<WorkView, Filter>();
        for (var filter : filters.createFilterQuery()
                .filterResourceType(EntityTypes.TASK)
                .orderByFilterId()
                .asc()
                .list()) {
            view(filter).ifPresent(view -> found.putIfAbsent(view, filter));
        }
        return found;
    }

    /** The first edition had no marks: its two lists are known by their names. */
    private Optional<WorkView> view(Filter filter) {
        var mark =
                filter.getProperties() == null ? null : filter.getProperties().get(MARK);
        if (mark == null) {
            return filter.getName().equals(text("cycle.filter.first-mine"))
                    ? Optional.of(WorkView.MINE)
                    : Optional.of(WorkView.ALL).filter(all -> filter.getName().equals(text("cycle.filter.first-all")));
        }
        return Arrays.stream(WorkView.values())
                .filter(view -> path(view).equals(mark))
                .findFirst();
    }

    private String text(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, THAI), key);
    }

    private static String path(WorkView view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
