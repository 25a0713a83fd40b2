package org.itacycle.measure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/**
 * Tells the record of deeds what happened to a measure. Who edits another's draft leaves what stood there before and
 * after; a division's own typing leaves only that it typed.
 */
@Component
class MeasureAudit {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final AuditLog log;
    private final ObjectMapper json;

    MeasureAudit(AuditLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    void added(CycleKey cycle, UUID id, MeasureDraft content, Actor actor) {
        record(cycle, id, "measure.added", Map.of(AFTER, fields(content)), actor);
    }

    void changed(CycleKey cycle, UUID id, MeasureDraft before, MeasureDraft after, Actor actor) {
        var own =
                !actor.isCoordinator() && before.lead() != null && before.lead().equals(after.lead());
        record(cycle, id, "measure.changed", own ? summary(after) : differences(before, after), actor);
    }

    void deleted(CycleKey cycle, UUID id, MeasureDraft content, Actor actor) {
        record(cycle, id, "measure.deleted", Map.of(BEFORE, fields(content)), actor);
    }

    private Map<String, Object> differences(MeasureDraft before, MeasureDraft after) {
        var old = fields(before);
        var young = fields(after);
        young.entrySet().removeIf(field -> Objects.equals(field.getValue(), old.get(field.getKey())));
        old.keySet().retainAll(young.keySet());
        return Map.of(BEFORE, old, AFTER, young);
    }

    private static Map<String, Object> summary(MeasureDraft content) {
        return Map.of(
                "title",
                content.title(),
                "lead",
                Optional.ofNullable(content.lead()).orElse(""));
    }

    private Map<String, Object> fields(MeasureDraft content) {
        return json.convertValue(content, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private void record(CycleKey cycle, UUID id, String action, Map<String, Object> details, Actor actor) {
        log.record(AuditEntry.of(cycle, actor.userId(), actor.name(), action, "measures/" + id, details));
    }
}
