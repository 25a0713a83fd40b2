package org.itacycle.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.Severity;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.itacycle.organization.LocalGovType;
import org.itacycle.reporting.ExecutionStatus;
import org.jspecify.annotations.Nullable;

/** What was read in a foreign document, for people to check: nothing of it is stored. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ImportPreview(
        DocumentKind documentKind,
        @Nullable ReadOrganization organization,
        @Nullable Integer resultYear,
        @Nullable Integer measureYear,
        @Nullable Integer round,
        @Nullable ReadScores scores,
        List<ReadAnalysis> analyses,
        List<ReadMeasure> measures,
        List<TableOutline> tables,
        List<ImportFinding> findings) {

    /** What kind of document it is. */
    public enum DocumentKind {
        ANALYSIS_AND_PLAN,
        PLAN,
        REPORT,
        SCORES,
        UNKNOWN
    }

    /** Whose document it is, as far as it says so. */
    public record ReadOrganization(
            @Nullable String name,
            @Nullable LocalGovType type,
            @Nullable String district,
            @Nullable String province) {}

    /** The official result as printed; an instrument that is not printed, or printed wrongly, is null. */
    public record ReadScores(
            @Nullable BigDecimal total,
            @Nullable RatingLevel level,
            Map<Instrument, @Nullable BigDecimal> instruments,
            List<ReadIndicator> indicators,
            List<ReadItem> items) {}

    /** The score of an indicator. */
    public record ReadIndicator(
            int number,
            @Nullable BigDecimal score,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String lead) {

        public ReadIndicator(int number, @Nullable BigDecimal score) {
            this(number, score, null);
        }
    }

    /** The score of an item: the code it has in its year, and the one the document printed. */
    public record ReadItem(
            String code,
            @Nullable BigDecimal score,
            @Nullable String text,
            @Nullable String originalCode,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String comment) {

        public ReadItem(String code, @Nullable BigDecimal score, @Nullable String text, @Nullable String originalCode) {
            this(code, score, text, originalCode, null);
        }
    }

    /** A paragraph of analysis about an indicator; null stands for the result as a whole. */
    public record ReadAnalysis(
            @Nullable Integer indicator,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Intent intent) {

        public ReadAnalysis(@Nullable Integer indicator, String text) {
            this(indicator, text, null);
        }
    }

    /** A measure with everything its rows say. Units are canonical names; unknown ones stand as they were written. */
    public record ReadMeasure(
            int number,
            String title,
            List<MeasureItem> items,
            List<Focus> focus,
            List<String> units,
            @Nullable String unitsRaw,
            @Nullable ReadPeriod period,
            List<ReadStep> steps,
            List<String> results,
            List<String> outcomes,
            List<String> suggestions,
            @JsonUnwrapped @Nullable OwnFields own) {

        public ReadMeasure(
                int number,
                String title,
                List<MeasureItem> items,
                List<Focus> focus,
                List<String> units,
                @Nullable String unitsRaw,
                @Nullable ReadPeriod period,
                List<ReadStep> steps,
                List<String> results,
                List<String> outcomes,
                List<String> suggestions) {
            this(number, title, items, focus, units, unitsRaw, period, steps, results, outcomes, suggestions, null);
        }
    }

    /** What only a workbook of this system says of a measure; absent where nothing was said. The lead is a code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnFields(
            @Nullable Intent intent,
            @Nullable String lead,
            @Nullable String unitsText,
            @Nullable String monitoring) {}

    /** A step; units, period, result, status and suggestion only where the document gives them per step. */
    public record ReadStep(
            int number,
            String text,
            List<String> units,
            @Nullable String unitsRaw,
            @Nullable ReadPeriod period,
            @Nullable String result,
            @Nullable ExecutionStatus status,
            @Nullable String suggestion,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String label) {

        public ReadStep(
                int number,
                String text,
                List<String> units,
                @Nullable String unitsRaw,
                @Nullable ReadPeriod period,
                @Nullable String result,
                @Nullable ExecutionStatus status,
                @Nullable String suggestion) {
            this(number, text, units, unitsRaw, period, result, status, suggestion, null);
        }
    }

    /** A period, both days included, and how it was written. */
    public record ReadPeriod(
            @Nullable LocalDate start, @Nullable LocalDate end, String raw) {}

    /** The headers of a table that was found, and the number of its rows below them. */
    public record TableOutline(List<String> headers, int rows) {}

    /** Something inferred, doubtful or without a place. {@code where} is a path into this preview or into its tables. */
    public record ImportFinding(
            String code,
            Severity severity,
            String where,
            String message,
            @Nullable String original) {}
}
