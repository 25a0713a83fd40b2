package org.itacycle.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what in a year, for the coordinator, the auditor and the administrator. */
@RestController
class AuditApi {

    private static final int LARGEST = 500;
    private static final int LAST_PAGE = 1_000_000;

    private final AuditLog log;
    private final MessageSource messages;

    AuditApi(AuditLog log, MessageSource messages) {
        this.log = log;
        this.messages = messages;
    }

    /** One page of deeds, the newest first. */
    @GetMapping("/api/cycles/{year}/audit")
    Page page(
            CycleKey cycle,
            Actor actor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        if (!actor.isCoordinator() && !actor.isAuditor() && !actor.isAdmin()) {
            throw new Forbidden();
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new InvalidInput(Missing.of("page", "audit.page-range"));
        }
        if (size < 1 || size > LARGEST) {
            throw new InvalidInput(Missing.of("size", "audit.size-range", LARGEST));
        }
        var found = log.of(cycle, size + 1, page * size);
        var shown = found.stream().limit(size).map(this::entry).toList();
        return new Page(page, size, found.size() > size, shown);
    }

    private Entry entry(AuditEntry entry) {
        var locale = LocaleContextHolder.getLocale();
        var name = messages.getMessage("audit." + entry.action(), null, entry.action(), locale);
        return new Entry(
                entry.at(), entry.userId(), entry.userName(), entry.action(), name, entry.subject(), entry.details());
    }

    /** A page; {@code more} tells whether older deeds follow. */
    record Page(int page, int size, boolean more, List<Entry> entries) {}

    /** A deed with the name of its action in the reader's language. */
    record Entry(
            @Nullable Instant at,
            String userId,
            String userName,
            String action,
            @Nullable String actionName,
            String subject,
            Map<String, ?> details) {}
}
