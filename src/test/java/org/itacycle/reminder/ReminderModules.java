package org.itacycle.reminder;

import java.math.BigDecimal;
import org.itacycle.approval.ApprovalLinks;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.assessment.Intent;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.decision.Decisions;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.measure.Measures;
import org.itacycle.meeting.Meetings;
import org.itacycle.notification.Outbox;
import org.itacycle.organization.Organizations;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.WorkItems;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The modules that remind, and those they need; nothing runs by itself. */
@EnableTransactionManagement
@ComponentScan(
        basePackageClasses = {
            Organizations.class,
            YearCalendar.class,
            Assessments.class,
            Measures.class,
            Reports.class,
            Decisions.class,
            EvidenceFiles.class,
            Meetings.class,
            WorkItems.class,
            AuditLog.class,
            Outbox.class,
            ApprovalLinks.class,
            MorningRun.class
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*(FirstAdministrator|MembershipDays.*|OutboxRunner|ByTheClock|MovableClock|Tests.*)"))
class ReminderModules {

    static ITemplateEngine templates(ResourceBundleMessageSource messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    /** Every indicator is led by สำนักปลัด; reminders do not ask. */
    static final class Proposals implements IndicatorDefaults {

        @Override
        public String leadOf(OrganizationId organization, int indicator) {
            return "office";
        }

        @Override
        public Intent intentFor(BigDecimal score) {
            return Intent.IMPROVE;
        }
    }
}
