package org.itacycle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itacycle.assessment.RuleSet;
import org.itacycle.assessment.Severity;
import org.itacycle.completeness.Checklist;
import org.itacycle.decision.DocumentState;
import org.itacycle.organization.Actor;
import org.itacycle.work.TaskNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes a checklist for people: sentences in the reader's language, and links to where something can be mended. */
@Component
class ChecklistBody {

    private final MessageSource messages;
    private final TaskNames names;
    private final Clock clock;

    ChecklistBody(MessageSource messages, TaskNames names, Clock clock) {
        this.messages = messages;
        this.names = names;
        this.clock = clock;
    }

    Shown of(Checklist checklist, Actor actor) {
        var cycle = checklist.cycle();
        var open = new EnumMap<Severity, Long>(Severity.class);
        for (var severity : Severity.values()) {
            open.put(severity, checklist.open(severity));
        }
        return new Shown(
                checklist.subject().key(),
                cycle.fiscalYear(),
                checklist.disclosureYear(),
                checklist.subject().round(),
                item(checklist),
                checklist.state(),
                checklist.complete(),
                open,
                checklist.elements().stream().map(ChecklistBody::element).toList(),
                checklist.entries().stream()
                        .map(entry -> finding(checklist, entry))
                        .toList(),
                given(checklist.passed()),
                actor.isCoordinator());
    }

    private static @Nullable Item item(Checklist checklist) {
        var item = checklist.item();
        return item == null ? null : new Item(item.code(), item.key(), item.text(), checklist.itemProvisional());
    }

    private static Element element(Checklist.Element element) {
        RuleSet.RequiredElement rule = element.rule();
        return new Element(
                element.number(),
                rule.key(),
                rule.text(),
                rule.hint(),
                element.presence(),
                element.present(),
                element.of());
    }

    private Finding finding(Checklist checklist, Checklist.Entry entry) {
        var finding = entry.finding();
        return new Finding(
                entry.id(),
                finding.code(),
                finding.severity(),
                finding.where(),
                text(finding.message(), finding.arguments().toArray()),
                entry.element(),
                entry.state(),
                given(entry.confirmation()),
                link(checklist, entry.mend()));
    }

    private @Nullable Link link(Checklist checklist, Checklist.@Nullable Mend mend) {
        if (mend == null) {
            return null;
        }
        var task = mend.task();
        if (task == null) {
            var part = mend.place().name();
            var page = "/documents?year=%d#%s/%s"
                    .formatted(
                            checklist.cycle().fiscalYear(), checklist.subject().key(), mend.where());
            return new Link(page, text("completeness.link." + part));
        }
        return new Link("/tasks/" + task.id() + "#at=" + mend.where(), names.forReader(task));
    }

    private @Nullable Given given(Checklist.@Nullable Given given) {
        if (given == null) {
            return null;
        }
        var at = given.at();
        return new Given(given.reason(), given.by(), at == null ? null : LocalDate.ofInstant(at, clock.getZone()));
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

    /** The checklist as it goes over the wire. */
    record Shown(
            String document,
            int fiscalYear,
            int disclosureYear,
            @Nullable Integer round,
            @Nullable Item item,
            DocumentState state,
            boolean complete,
            Map<Severity, Long> open,
            List<Element> elements,
            List<Finding> findings,
            @Nullable Given passed,
            boolean mayConfirm) {}

    record Item(String code, String key, String text, boolean provisional) {}

    record Element(int number, String key, String text, String hint, Checklist.Presence state, int present, int of) {}

    record Finding(
            String id,
            String code,
            Severity severity,
            String where,
            String message,
            @Nullable String element,
            Checklist.State state,
            @Nullable Given confirmation,
            @Nullable Link link) {}

    record Given(String reason, String by, @Nullable LocalDate on) {}

    /** Where something can be mended, and what that place is called. */
    record Link(String href, String text) {}
}
