package org.itacycle.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.notification.FiledMessage;
import org.itacycle.notification.MessageState;
import org.itacycle.notification.OutboxDesk;
import org.itacycle.notification.Webhooks;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What leaves the house and what does not, for the administrator. */
@RestController
@RequestMapping("/api/outbox")
class OutboxApi {

    private static final int LARGEST = 200;

    private final OutboxDesk desk;
    private final Webhooks webhooks;
    private final MessageSource messages;

    OutboxApi(OutboxDesk desk, Webhooks webhooks, MessageSource messages) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.messages = messages;
    }

    @GetMapping
    Standing standing(Actor actor) {
        var now = desk.standing(actor);
        var pause = Optional.ofNullable(now.pause())
                .map(away -> new Away(away.since(), away.until(), away.problem()))
                .orElse(null);
        return new Standing(now.sendsMail(), now.hasServer(), now.from(), pause, now.counts());
    }

    @GetMapping("/messages")
    Page list(
            Actor actor,
            @RequestParam List<String> state,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST) {
            throw new InvalidInput(Missing.of("size", "audit.size-range", LARGEST));
        }
        var found = desk.list(actor, states(state), before, size + 1);
        var shown =
                found.stream().limit(size).map(message -> line(message, null)).toList();
        return new Page(shown, found.size() > size);
    }

    @GetMapping("/messages/{id}")
    Line read(Actor actor, @PathVariable long id) {
        var message = desk.get(actor, id);
        return line(message, message.text());
    }

    @PostMapping("/messages/{id}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(Actor actor, @PathVariable long id, @RequestBody(required = false) @Nullable Correction correction) {
        desk.again(actor, id, correction == null ? null : correction.address());
    }

    @PostMapping("/again")
    Map<String, Integer> againAll(Actor actor) {
        return Map.of("messages", desk.againAll(actor));
    }

    @PostMapping("/now")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryNow(Actor actor) {
        desk.tryNow(actor);
    }

    @GetMapping("/webhook")
    ResponseEntity<Webhooks.Told> webhook(Actor actor) {
        return webhooks.of(actor)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping("/webhook")
    Webhooks.Told change(Actor actor, @RequestBody WebhookChange change) {
        return webhooks.change(
                actor, change.url(), !Boolean.FALSE.equals(change.active()), Boolean.TRUE.equals(change.newSecret()));
    }

    @PostMapping("/webhook/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void test(Actor actor) {
        webhooks.test(actor);
    }

    private static List<MessageState> states(List<String> named) {
        return named.stream()
                .map(name -> Arrays.stream(MessageState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(Missing.of("state", "problem.field.required"))))
                .toList();
    }

    private Line line(FiledMessage message, @Nullable String text) {
        return new Line(
                message.id(),
                message.channel().name(),
                message.kind(),
                message.address(),
                message.recipientName(),
                message.subject(),
                text,
                message.state().name(),
                message.attempts(),
                message.writtenAt(),
                message.sentAt(),
                message.problem() == null ? null : words(message),
                message.remedy().name());
    }

    private String words(FiledMessage message) {
        var detail = Optional.ofNullable(message.problemDetail()).orElse("");
        return messages.getMessage(
                "notification.problem." + message.problem(), new Object[] {detail}, LocaleContextHolder.getLocale());
    }

    /** Whether mail leaves, who sends it, since when the server is away, and how many messages stand where. */
    record Standing(
            boolean sendsMail,
            boolean hasServer,
            @Nullable String from,
            @Nullable Away away,
            Map<MessageState, Integer> counts) {}

    /** The mail server does not answer: since when, when it is asked again, what it said; real times. */
    record Away(Instant since, Instant until, String problem) {}

    /** Some messages; {@code more} tells whether older ones follow. */
    record Page(List<Line> messages, boolean more) {}

    /** A message; the text only when it is read. */
    record Line(
            long id,
            String channel,
            String kind,
            String address,
            @Nullable String recipientName,
            String subject,
            @Nullable String text,
            String state,
            int attempts,
            Instant writtenAt,
            @Nullable Instant sentAt,
            @Nullable String problem,
            String remedy) {}

    /** Another address for a message that could not be sent to the one it has. */
    record Correction(@Nullable String address) {}

    /** Where news are told; absent {@code active} means that they are. */
    record WebhookChange(
            @Nullable String url,
            @Nullable Boolean active,
            @Nullable Boolean newSecret) {}
}
