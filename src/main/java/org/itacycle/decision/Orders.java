package org.itacycle.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's orders: the coordinator writes them, everybody of the office reads them. */
@Component
public class Orders {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int POWERS = 5;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST = 200;

    private final OrderStore store;
    private final MessageSource messages;
    private final AuditLog audit;

    Orders(OrderStore store, MessageSource messages, AuditLog audit) {
        this.store = store;
        this.messages = messages;
        this.audit = audit;
    }

    /** The orders of the office, the latest first. */
    public List<Order> all(OrganizationId organization) {
        return store.all(organization);
    }

    public Order get(OrganizationId organization, UUID id) {
        return store.find(organization, id).orElseThrow(() -> new NotFound(id.toString()));
    }

    @Transactional
    public Order add(Order.Draft draft, Actor actor) {
        requireValid(draft, actor);
        var order = order(UUID.randomUUID(), draft, 0);
        store.add(actor.organization(), order);
        record("order.added", order, actor);
        return get(actor.organization(), order.id());
    }

    @Transactional
    public Order change(UUID id, Order.Draft draft, Version version, Actor actor) {
        var before = get(actor.organization(), id);
        requireValid(draft, actor);
        version.requireCurrent(before.version());
        var order = order(id, draft, before.version());
        if (!store.change(actor.organization(), order)) {
            throw new Stale();
        }
        record("order.changed", order, actor);
        return get(actor.organization(), id);
    }

    private Order order(UUID id, Order.Draft draft, int version) {
        var date = Objects.requireNonNull(draft.date());
        return new Order(
                id,
                OrderNumber.of(Objects.requireNonNull(draft.number()), date).toString(),
                date,
                Optional.ofNullable(draft.subject())
                        .filter(subject -> !subject.isBlank())
                        .orElseGet(() -> text("subject")),
                draft.membersOrNone(),
                draft.powers() == null ? defaultPowers() : draft.powersOrNone(),
                version);
    }

    private static void requireValid(Order.Draft draft, Actor actor) {
        if (!actor.isCoordinator()) {
            throw new Forbidden();
        }
        var wrong = new Wrong();
        OrderNumber.check(wrong, draft.number(), draft.date());
        wrong.unless(draft.date() != null, "date", "problem.field.required")
                .day("date", draft.date())
                .text("subject", draft.subject(), LONGEST_SUBJECT)
                .unless(!draft.membersOrNone().isEmpty(), "members", "decision.order.member-required")
                .size("members", draft.members(), MOST)
                .size("powers", draft.powers(), MOST);
        for (int i = 0; i < draft.membersOrNone().size(); i++) {
            var member = draft.membersOrNone().get(i);
            wrong.required("members[" + i + "].name", member.name(), LONGEST_NAME)
                    .text("members[" + i + "].position", member.position(), LONGEST_NAME)
                    .text("members[" + i + "].duty", member.duty(), LONGEST_TEXT);
        }
        for (int i = 0; i < draft.powersOrNone().size(); i++) {
            wrong.required("powers[" + i + "]", draft.powersOrNone().get(i), LONGEST_TEXT);
        }
        wrong.refuse();
    }

    private List<String> defaultPowers() {
        return IntStream.rangeClosed(1, POWERS)
                .mapToObj(number -> text("power." + number))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage("decision.order." + key, null, THAI);
    }

    private void record(String action, Order order, Actor actor) {
        var details = Map.of(
                "number", order.number(),
                "date", order.date().toString(),
                "subject", order.subject(),
                "members", order.members());
        audit.record(AuditEntry.of(
                actor.organization(), actor.userId(), actor.name(), action, "orders/" + order.id(), details));
    }
}
