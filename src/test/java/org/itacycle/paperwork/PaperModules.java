package org.itacycle.paperwork;

import java.math.BigDecimal;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.IndicatorDefaults;
import org.itacycle.assessment.Intent;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.YearCalendar;
import org.itacycle.decision.Decisions;
import org.itacycle.document.PdfWriter;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.itacycle.reporting.Reports;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.WorkItems;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The modules of which documents are made, and what they need from outside. */
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
            WorkItems.class,
            AuditLog.class,
            org.itacycle.meeting.Meetings.class,
            Paperwork.class,
            PdfWriter.class
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(FirstAdministrator|Tests.*|Fixture.*|MovableClock.*|TaskWriters)"))
class PaperModules {

    /** Every indicator is led by สำนักปลัด. */
    static final class Proposals implements IndicatorDefaults {

        @Override
        public String leadOf(OrganizationId organization, int indicator) {
            return "office";
        }

        @Override
        public Intent intentFor(BigDecimal score) {
            return score.compareTo(BigDecimal.valueOf(85)) < 0 ? Intent.IMPROVE : Intent.MAINTAIN;
        }
    }
}
