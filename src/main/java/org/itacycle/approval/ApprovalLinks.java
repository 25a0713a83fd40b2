package org.itacycle.approval;

import java.net.URI;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.organization.PublicAddress;
import org.itacycle.problem.NotFound;
import org.itacycle.secret.SecretToken;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which clerk and executive come from a mail to what they are asked to decide. Each names one task,
 * expires, and works once; it opens nothing for whoever has not signed in as one who owes the task.
 */
@Component
@EnableConfigurationProperties(ApprovalSettings.class)
public class ApprovalLinks {

    private final ApprovalLinkStore store;
    private final WorkItems items;
    private final PublicAddress addresses;
    private final AuditLog audit;
    private final ApprovalSettings settings;
    private final Clock clock;

    ApprovalLinks(
            ApprovalLinkStore store,
            WorkItems items,
            PublicAddress addresses,
            AuditLog audit,
            ApprovalSettings settings,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.addresses = addresses;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A new link to the task's decision, to be sent and not to be kept: only its digest stays here. A task that asks for
     * no decision is led to its own page.
     *
     * @throws NotFound when the local government has no such open task
     */
    @Transactional
    public URI linkFor(OrganizationId organization, String taskId) {
        var item = items.find(organization, taskId)
                .filter(found -> found.state() == WorkItem.State.OPEN)
                .orElseThrow(() -> new NotFound(taskId));
        if (!item.key().isDecision()) {
            return URI.create(addresses.task(taskId));
        }
        var now = clock.instant();
        var until = now.atOffset(ZoneOffset.UTC)
                .plus(Period.ofDays(settings.linkDays()))
                .toInstant();
        var token = SecretToken.fresh();
        store.add(
                new ApprovalLink(UUID.randomUUID(), organization, taskId, now, until, null), SecretToken.digest(token));
        return URI.create(addresses.base() + "/approve/" + token);
    }

    /** The link with the token, expired or used ones too; another local government's is none. */
    public Optional<ApprovalLink> find(OrganizationId organization, String token) {
        return store.find(organization, SecretToken.digest(token));
    }

    /**
     * Notes, in the transaction of the decision, that it was taken by the link.
     *
     * @throws ApprovalLinkOver when it has expired or was used
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(ApprovalLink link, Actor actor) {
        if (!store.use(link, actor, clock.instant())) {
            throw new ApprovalLinkOver();
        }
        var cycle = items.find(link.organization(), link.taskId())
                .map(WorkItem::cycle)
                .orElseThrow(() -> new NotFound(link.taskId()));
        audit.record(AuditEntry.of(
                cycle,
                actor.userId(),
                actor.name(),
                "approval.link-used",
                link.taskId(),
                Map.of("sentAt", link.createdAt().toString())));
    }
}
