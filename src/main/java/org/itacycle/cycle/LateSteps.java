package org.itacycle.cycle;

import java.time.LocalDate;
import org.itacycle.organization.Actor;
import org.jspecify.annotations.Nullable;

/** What a coordinator may do about a step that is late or will be; each needs a reason, which stays inside the office. */
public interface LateSteps {

    /**
     * Gives the step, and no other, more time; its timers and reminders follow.
     *
     * @throws TaskNotOpen when it was sent or closed meanwhile
     */
    void extend(Actor actor, String id, @Nullable LocalDate dueOn, @Nullable String reason);

    /**
     * Gives a division's step to another division, which may then write what the step needs.
     *
     * @throws TaskNotOpen when it was sent or closed meanwhile
     */
    void give(Actor actor, String id, @Nullable String division, @Nullable String reason);
}
