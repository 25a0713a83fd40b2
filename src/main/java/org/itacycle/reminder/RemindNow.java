package org.itacycle.reminder;

import org.itacycle.organization.Actor;

/** What a coordinator does when a step is late and she does not want to wait for the morning. */
public interface RemindNow {

    /**
     * Writes one mail to those who owe the open step today; to the coordinators when its group has no active member.
     * Nobody else learns of it.
     *
     * @throws org.itacycle.problem.Forbidden unless the caller coordinates
     * @throws org.itacycle.problem.NotFound when there is no such step in her local government
     * @throws StepEnded when it was sent or closed meanwhile
     * @throws AlreadyReminded when somebody was reminded of it by hand today
     */
    Reminded remind(Actor actor, String itemId);
}
