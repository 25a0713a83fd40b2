package org.itacycle.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.reminder.Mornings.Unserved;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.Remindable;
import org.itacycle.work.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Serves some local governments: everything open is read at once, each gets its mails. */
@Component
class MorningOffice {

    private final Reminders reminders;
    private final ReminderSettings settings;
    private final Officers officers;
    private final Organizations organizations;
    private final Digests digests;
    private final Requests requests;
    private final Summaries summaries;
    private final MonthlyMeetings meetings;

    MorningOffice(
            Reminders reminders,
            ReminderSettings settings,
            Officers officers,
            Organizations organizations,
            Digests digests,
            Requests requests,
            Summaries summaries,
            MonthlyMeetings meetings) {
        this.reminders = reminders;
        this.settings = settings;
        this.officers = officers;
        this.organizations = organizations;
        this.digests = digests;
        this.requests = requests;
        this.summaries = summaries;
        this.meetings = meetings;
    }

    /** Writes the mails of the morning; all of it or nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MorningReport serve(List<Unserved> unserved, MorningRule rule) {
        var ids = unserved.stream().map(Unserved::organization).collect(Collectors.toSet());
        var open = reminders.open(ids, ReminderKind.EXECUTIVE_REQUEST.name()).stream()
                .collect(Collectors.groupingBy(one -> one.item().cycle().organization()));
        var choices = settings.of(ids);
        var report = new MorningReport(unserved.size(), 0, 0);
        for (var one : unserved) {
            var items = open.getOrDefault(one.organization(), List.of());
            var choice = choices.get(one.organization());
            if (!items.isEmpty() && choice != null) {
                report = report.plus(serve(office(one.organization(), one.servedOn(), items, choice, rule)));
            }
        }
        return report;
    }

    /** The local government as it stands now, with what of its work is to be looked at. */
    OfficeMorning office(
            OrganizationId organization,
            @Nullable LocalDate servedOn,
            List<Remindable> open,
            ReminderChoice choice,
            MorningRule rule) {
        return new OfficeMorning(
                organization,
                choice,
                servedOn,
                open,
                new Circle(officers.all(organization), rule.today()),
                organizations.groupNames(organization),
                rule);
    }

    private MorningReport serve(OfficeMorning office) {
        var report = requests.write(office).plus(digests.write(office));
        int mails = summaries.isDue(office) ? summaries.summary(office) : 0;
        if (office.wants(ReminderKind.CLERK_MEETING)) {
            mails += meetings.due(office)
                    .map(day -> summaries.meeting(office, day))
                    .orElse(0);
        }
        return report.plus(new MorningReport(0, 0, mails));
    }
}
