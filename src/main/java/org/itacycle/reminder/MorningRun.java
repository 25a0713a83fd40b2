package org.itacycle.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itacycle.calendar.WorkingDays;
import org.itacycle.organization.Organization;
import org.itacycle.organization.Organizations;
import org.itacycle.reminder.Mornings.Unserved;
import org.itacycle.tenancy.OrganizationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one run of a morning over everything open. It bears repetition, being killed in the middle and several nodes at
 * once: some local governments are taken, served and noted as served in one transaction, then the next.
 */
@Component
@EnableConfigurationProperties(ReminderRhythm.class)
public class MorningRun {

    private static final Logger LOG = LoggerFactory.getLogger(MorningRun.class);
    private static final int AT_ONCE = 50;

    private final Mornings mornings;
    private final MorningOffice office;
    private final Organizations organizations;
    private final WorkingDays workingDays;
    private final ReminderRhythm rhythm;
    private final TransactionTemplate transaction;

    MorningRun(
            Mornings mornings,
            MorningOffice office,
            Organizations organizations,
            WorkingDays workingDays,
            ReminderRhythm rhythm,
            TransactionTemplate transaction) {
        this.mornings = mornings;
        this.office = office;
        this.organizations = organizations;
        this.workingDays = workingDays;
        this.rhythm = rhythm;
        this.transaction = transaction;
    }

    /**
     * Writes the mails of the day's morning to every local government that has none yet. On a day without office nothing
     * is written; what fails for one is logged, left for the next run, and no hindrance to the others.
     */
    public MorningReport run(LocalDate day) {
        if (!workingDays.isWorkingDay(day)) {
            return MorningReport.NOTHING;
        }
        mornings.enrol(organizations.all().stream().map(Organization::id).toList());
        var round = new Round(new MorningRule(workingDays, rhythm, day));
        while (round.goOn()) {
            round.next();
        }
        return round.report;
    }

    /** Goes from batch to batch; when one fails, its local governments are served one by one. */
    private final class Round {

        private final MorningRule rule;
        private final Set<OrganizationId> failed = new HashSet<>();
        private MorningReport report = MorningReport.NOTHING;
        private List<Unserved> taken = List.of();
        private int oneByOne;
        private boolean ended;

        private Round(MorningRule rule) {
            this.rule = rule;
        }

        private boolean goOn() {
            return !ended;
        }

        private void next() {
            taken = List.of();
            try {
                var written = transaction.execute(status -> batch());
                report = written == null ? report : report.plus(written);
                oneByOne = Math.max(0, oneByOne - 1);
                ended = taken.isEmpty();
            } catch (RuntimeException failure) {
                leave(failure);
            }
        }

        private MorningReport batch() {
            taken = mornings.claim(rule.today(), oneByOne > 0 ? 1 : AT_ONCE, failed);
            if (taken.isEmpty()) {
                return MorningReport.NOTHING;
            }
            var written = office.serve(taken, rule);
            mornings.served(
                    rule.today(), taken.stream().map(Unserved::organization).toList());
            return written;
        }

        private void leave(RuntimeException failure) {
            if (taken.isEmpty()) {
                throw failure;
            }
            if (taken.size() == 1) {
                var organization = taken.get(0).organization();
                LOG.error("nobody of {} could be reminded on {}", organization, rule.today(), failure);
                failed.add(organization);
                oneByOne = Math.max(0, oneByOne - 1);
            } else {
                oneByOne = taken.size();
            }
        }
    }
}
