package org.itacycle.web;

import java.util.List;
import org.itacycle.approval.ApprovalLinks;
import org.itacycle.cycle.NotYourTask;
import org.itacycle.cycle.OwedTasks;
import org.itacycle.cycle.TaskCompletion;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The decision taken by a link: the ordinary completion of its task, and the link is used up in the same transaction. */
@RestController
class ApprovalApi {

    private final ApprovalLinks links;
    private final OwedTasks tasks;

    ApprovalApi(ApprovalLinks links, OwedTasks tasks) {
        this.links = links;
        this.tasks = tasks;
    }

    @PostMapping("/api/approvals/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable String token, @RequestBody Answer answer) {
        var link = links.find(actor.organization(), token).orElseThrow(() -> new NotFound("approval"));
        if (!actor.in(tasks.get(actor, link.taskId()).owedBy())) {
            throw new NotYourTask();
        }
        tasks.complete(actor, link.taskId(), answer.completion(), () -> links.use(link, actor));
    }

    /** What one answers by a link; on paper and on behalf of others is nothing decided here. */
    record Answer(
            @Nullable String decision,
            @Nullable String comment,
            @Nullable List<String> measures,
            @Nullable List<String> divisions) {

        TaskCompletion completion() {
            return new TaskCompletion(decision, comment, measures, divisions, null, null, null);
        }
    }
}
