package org.itacycle.cycle.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itacycle.work.TaskKey;
import org.springframework.stereotype.Component;

/** Finds the rule of a kind of task; a kind without a rule fails the start. */
@Component
class TaskRules {

    private final Map<TaskKey, TaskRule> rules = new EnumMap<>(TaskKey.class);

    TaskRules(List<TaskRule> all) {
        all.forEach(rule -> rule.keys().forEach(key -> rules.put(key, rule)));
        for (var key : TaskKey.values()) {
            if (!rules.containsKey(key)) {
                throw new IllegalStateException("no rule tells what sending " + key + " means");
            }
        }
    }

    TaskRule of(TaskKey key) {
        var rule = rules.get(key);
        if (rule == null) {
            throw new IllegalArgumentException("no rule for " + key);
        }
        return rule;
    }
}
