package org.itacycle.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.itacycle.decision.Order;
import org.itacycle.decision.Orders;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The office's orders. */
@RestController
@RequestMapping("/api/orders")
class OrderApi {

    private final Orders orders;

    OrderApi(Orders orders) {
        this.orders = orders;
    }

    @GetMapping
    List<Order> all(Actor actor) {
        return orders.all(actor.organization());
    }

    @PostMapping
    ResponseEntity<Order> add(Actor actor, @RequestBody Order.Draft draft) {
        var order = orders.add(draft, actor);
        return ResponseEntity.created(URI.create("/api/orders/" + order.id()))
                .eTag(String.valueOf(order.version()))
                .body(order);
    }

    @GetMapping("/{id}")
    ResponseEntity<Order> read(Actor actor, @PathVariable UUID id) {
        return tagged(orders.get(actor.organization(), id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Order> change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Order.Draft draft) {
        return tagged(orders.change(id, draft, Version.ofTag(tag), actor));
    }

    private static ResponseEntity<Order> tagged(Order order) {
        return ResponseEntity.ok().eTag(String.valueOf(order.version())).body(order);
    }
}
