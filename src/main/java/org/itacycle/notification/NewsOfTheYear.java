package org.itacycle.notification;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.DecisionRecorded;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.PublicAddress;
import org.itacycle.publication.DocumentPublished;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskArrived;
import org.itacycle.work.TaskKey;
import org.itacycle.work.TaskNames;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office's other systems what everybody in the office may know, in the transaction in which it happens. */
@Component
class NewsOfTheYear {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Outbox outbox;
    private final PublicAddress address;
    private final Organizations organizations;
    private final TaskNames tasks;
    private final MessageSource messages;

    NewsOfTheYear(
            Outbox outbox,
            PublicAddress address,
            Organizations organizations,
            TaskNames tasks,
            MessageSource messages) {
        this.outbox = outbox;
        this.address = address;
        this.organizations = organizations;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** A step in the agreement of a document; who is asked to write again is left to those concerned. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(DecisionRecorded recorded) {
        var decision = recorded.decision();
        var cycle = recorded.cycle();
        var text = text("notification.decision." + decision.outcome(), name(cycle, decision.subject()));
        var key = "decision/" + cycle.id() + "/" + decision.subject().key() + "/" + decision.stage() + "/"
                + decision.at();
        outbox.write(new OutgoingCall(
                cycle.organization(),
                "decision.recorded",
                key,
                text,
                address.base() + "/",
                Map.of(
                        "fiscalYear", cycle.fiscalYear(),
                        "document", decision.subject().key(),
                        "stage", decision.stage().name(),
                        "decision", decision.outcome().name())));
    }

    /** Somebody owes something new; what the coordinator is asked about a late step is nobody else's business. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(TaskArrived arrived) {
        var cycle = arrived.cycle();
        if (arrived.key() == TaskKey.RESOLVE_OVERDUE || !outbox.tellsNews(cycle.organization())) {
            return;
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("fiscalYear", cycle.fiscalYear());
        data.put("task", arrived.key().key());
        data.put("owedBy", arrived.owedBy());
        data.put("dueOn", arrived.dueOn().toString());
        if (arrived.round() != null) {
            data.put("round", arrived.round());
        }
        outbox.write(new OutgoingCall(
                cycle.organization(),
                "task.arrived",
                "task/" + arrived.id(),
                text(
                        "notification.arrived",
                        tasks.of(arrived.key(), arrived.round()),
                        organizations.groupName(cycle.organization(), arrived.owedBy()),
                        ThaiDates.shortDate(arrived.dueOn())),
                address.task(arrived.id()),
                data));
    }

    /** A document is open to everybody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(DocumentPublished published) {
        var cycle = published.cycle();
        var document = published.subject().key();
        outbox.write(new OutgoingCall(
                cycle.organization(),
                "document.published",
                "published/" + cycle.id() + "/" + document + "/" + published.version(),
                text("notification.published", name(cycle, published.subject())),
                address.publicPage(cycle.organization(), cycle.fiscalYear(), document),
                Map.of("fiscalYear", cycle.fiscalYear(), "document", document, "version", published.version())));
    }

    private String name(CycleKey cycle, Subject subject) {
        return text("notification.subject." + subject, String.valueOf(cycle.fiscalYear()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
