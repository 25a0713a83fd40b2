package org.itacycle.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itacycle.notification.MailTemplateView;
import org.itacycle.notification.MailTemplates;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The texts of the mails, for coordinator and administrator. */
@RestController
@RequestMapping("/api/admin/mail/templates")
class MailTemplateApi {

    private final MailTemplates templates;

    MailTemplateApi(MailTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    List<MailTemplateView.Listed> list(Actor actor) {
        return templates.list(actor);
    }

    @GetMapping("/{key}")
    ResponseEntity<MailTemplateView> read(Actor actor, @PathVariable String key) {
        return tagged(templates.view(actor, key));
    }

    @PutMapping("/{key}")
    ResponseEntity<MailTemplateView> save(
            Actor actor,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Given given) {
        return tagged(templates.save(actor, key, given.orNone(), Version.ofTag(tag)));
    }

    @DeleteMapping("/{key}")
    ResponseEntity<MailTemplateView> reset(
            Actor actor,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        return tagged(templates.reset(actor, key, Version.ofTag(tag)));
    }

    /** How a mail would look; nothing is kept. */
    @PostMapping("/{key}/preview")
    MailTemplateView preview(Actor actor, @PathVariable String key, @RequestBody Given given) {
        return templates.preview(actor, key, given.orNone());
    }

    /** A sample to one's own mailbox. */
    @PostMapping("/{key}/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void test(Actor actor, @PathVariable String key) {
        templates.test(actor, key);
    }

    private static ResponseEntity<MailTemplateView> tagged(MailTemplateView view) {
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }

    /** Texts by part; null takes the application's own again. */
    record Given(@Nullable Map<String, @Nullable String> texts) {

        Map<String, @Nullable String> orNone() {
            return Optional.ofNullable(texts).orElse(Map.of());
        }
    }
}
