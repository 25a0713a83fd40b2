package org.itacycle.paperwork;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.AssessmentView;
import org.itacycle.decision.DocumentState;
import org.itacycle.decision.Outcome;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Stage;
import org.itacycle.decision.Via;
import org.itacycle.measure.MeasureView;
import org.itacycle.organization.LocalGovType;
import org.itacycle.reporting.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * Everything a document is made of, as it stands now, for those inside the office. A draft until the executive has
 * agreed; the plan shows result and analyses, a report shows what its round reported.
 */
public record DocumentData(
        String document,
        @Nullable Integer round,
        Office organization,
        int fiscalYear,
        int resultYear,
        int disclosureYear,
        DocumentState state,
        boolean draft,
        @Nullable AssessmentView result,
        @Nullable AnalysisView overall,
        List<AnalysisView> analyses,
        List<Measure> measures,
        @Nullable Decided agreed,
        List<Decided> decisions,
        @Nullable Signature signature,
        List<Entered> enteredOnBehalf,
        List<Unit> notSent) {

    public record Office(String name, LocalGovType type, String district, String province) {}

    /** A measure with its units by name and, in a report, what was reported on it. */
    public record Measure(
            @JsonUnwrapped MeasureView measure,
            String leadName,
            List<String> unitNames,
            @Nullable ReportView report) {}

    /** How a decision was taken: in the system, on paper, or entered on somebody's word. */
    public enum How {
        SYSTEM,
        PAPER,
        ON_BEHALF
    }

    /** Who decided in which position on which day, how, and who recorded it. */
    public record Decided(
            Stage stage,
            Outcome outcome,
            @Nullable String comment,
            String officer,
            @Nullable String position,
            LocalDate on,
            How how,
            String recordedBy,
            @Nullable UUID evidence,
            @Nullable String informant,
            @Nullable Via via) {}

    /** What the coordinator sent for a division, and on whose word. */
    public record Entered(
            String division,
            String name,
            String task,
            String recordedBy,
            String informant,
            @Nullable String via) {}

    /** A division by code and name. */
    public record Unit(String division, String name) {}
}
