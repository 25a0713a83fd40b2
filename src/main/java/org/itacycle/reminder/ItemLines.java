package org.itacycle.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.itacycle.approval.ApprovalLinks;
import org.itacycle.calendar.MovableClock;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.organization.Groups;
import org.itacycle.organization.Officer;
import org.itacycle.organization.PublicAddress;
import org.itacycle.work.TaskNames;
import org.itacycle.work.WorkItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an open item into one line of a mail. */
@Component
class ItemLines {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String BETWEEN = " · ";
    private static final int LONGEST_COMMENT = 200;

    private final TaskNames names;
    private final PublicAddress addresses;
    private final ApprovalLinks approvals;
    private final MessageSource messages;

    ItemLines(TaskNames names, PublicAddress addresses, ApprovalLinks approvals, MessageSource messages) {
        this.names = names;
        this.addresses = addresses;
        this.approvals = approvals;
        this.messages = messages;
    }

    /** A line for those who owe the item; the unit is named where the reader may wonder whose it is. */
    Line owed(OfficeMorning office, WorkItem item, Tone tone, boolean nameUnit) {
        var detail = new ArrayList<String>();
        if (office.circle().isVacant(item.owedBy())) {
            detail.add(text("reminder.line.vacant", office.nameOf(item.owedBy())));
        } else if (nameUnit || isAboutAnother(item)) {
            detail.add(office.unitOf(item));
        }
        detail.add(due(office.rule(), item));
        if (item.returnComment() != null) {
            detail.add(text("reminder.line.returned", shortened(item.returnComment())));
        }
        return new Line(title(office, item), String.join(BETWEEN, detail), tone, address(item, office));
    }

    /** A line for those who follow the year, which begins with whose it is. */
    Line followed(OfficeMorning office, WorkItem item, Tone tone) {
        var title = office.unitOf(item) + BETWEEN + title(office, item);
        return new Line(title, due(office.rule(), item), tone, addresses.task(item.id()));
    }

    /** A line for the executive, with the link to her decision; it never tells a day that has passed. */
    Line request(WorkItem item) {
        var since =
                ThaiDates.longDate(item.openedAt().atZone(MovableClock.BANGKOK).toLocalDate());
        var detail =
                text("reminder.line.proposed", ThaiDates.thaiDigits(item.cycle().fiscalYear()), since);
        var link = approvals.linkFor(item.cycle().organization(), item.id()).toString();
        return new Line(names.of(item), detail, Tone.PLAIN, link);
    }

    /** Where everything that one owes is listed. */
    String listAddress() {
        return addresses.base() + "/tasks";
    }

    /** Where those who follow the year see what is late. */
    String lateAddress() {
        return addresses.base() + "/late";
    }

    /** A heading, which may tell how many working days ahead somebody is reminded. */
    String heading(OfficeMorning office, String key) {
        return text(key, ThaiDates.thaiDigits(office.rule().soonDays()));
    }

    /** What the item is called; one that asks about a late step names that step. */
    String title(OfficeMorning office, WorkItem item) {
        var own = names.of(item);
        return office.about(item)
                .map(step -> text("reminder.line.about", own, names.of(step)))
                .orElse(own);
    }

    /** The people's names, as one speaks to several. */
    String together(Collection<Officer> people) {
        return joined(people.stream().map(Officer::name).sorted().toList());
    }

    /** Several names in one phrase. */
    String joined(List<String> names) {
        var each = names.stream().distinct().toList();
        return each.size() < 2
                ? String.join("", each)
                : text("reminder.and", String.join(" ", each.subList(0, each.size() - 1)), each.get(each.size() - 1));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }

    private String due(MorningRule rule, WorkItem item) {
        var day = ThaiDates.shortDate(item.dueOn());
        int ahead = rule.ahead(item.dueOn());
        var days = ThaiDates.thaiDigits(Math.abs(ahead));
        if (rule.isLate(item.dueOn())) {
            return text(ahead == 0 ? "reminder.line.past" : "reminder.line.late", day, days);
        }
        return text(ahead == 0 ? "reminder.line.today" : "reminder.line.ahead", day, days);
    }

    /** Clerk and executive come to their decision; whoever stands in for a vacant post records it on the task's page. */
    private String address(WorkItem item, OfficeMorning office) {
        return item.key().isDecision() && !office.circle().isVacant(item.owedBy())
                ? approvals.linkFor(office.organization(), item.id()).toString()
                : addresses.task(item.id());
    }

    private static boolean isAboutAnother(WorkItem item) {
        return item.division() != null && !item.owedBy().equals(Groups.division(item.division()));
    }

    private static String shortened(String comment) {
        var line = comment.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_COMMENT ? line : line.substring(0, LONGEST_COMMENT) + " …";
    }
}
