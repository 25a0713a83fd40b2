package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.RULES;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.itacycle.problem.Missing;
import org.junit.jupiter.api.Test;

class DraftCheckTests {

    private static final MeasureFixture OFFICE = new MeasureFixture();

    @Test
    void anEmptyDraftWithALeadIsAcceptable() {
        assertThat(wrong("{\"lead\": \"finance\"}")).isEmpty();
    }

    @Test
    void theLeadMustBeADivision() {
        assertThat(wrong("{}")).extracting(Missing::where).containsExactly("lead");
        assertThat(wrong("{\"lead\": \"finance-supplies\"}"))
                .extracting(Missing::where)
                .containsExactly("lead");
        assertThat(wrong("{\"lead\": \"all-divisions\"}"))
                .extracting(Missing::where)
                .containsExactly("lead");
        assertThat(wrong("{\"lead\": \"nobody\"}"))
                .extracting(Missing::message)
                .containsExactly("problem.field.not-a-division");
    }

    @Test
    void unitsAreCodesOfTheTreeOrMeanEverybody() {
        assertThat(wrong("""
                        {"lead": "finance", "units": ["finance-supplies", "nobody", "all-divisions", "all-sections"],
                         "steps": [{"text": "ก"}, {"text": "ข", "units": ["office", "somebody"]}]}
                        """)).extracting(Missing::where).containsExactly("units[1]", "steps[1].units[1]");
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThat(wrong("""
                        {"lead": "finance", "period": {"start": "2025-10-02", "end": "2025-10-01"},
                         "steps": [{"text": "ก", "period": {"start": "2025-10-01", "end": "2025-10-01"}},
                                   {"text": "ข"},
                                   {"text": "ค", "period": {"start": "2026-01-01", "end": "2025-12-31"}}]}
                        """)).extracting(Missing::where).containsExactly("period.end", "steps[2].period.end");
    }

    @Test
    void aBuddhistYearInAPeriodIsRefused() {
        assertThat(wrong("{\"lead\": \"finance\", \"period\": {\"start\": \"2568-10-01\"}}"))
                .extracting(Missing::where)
                .containsExactly("period.start");
    }

    @Test
    void theFocusIsAnIndicatorAnItemOrWords() {
        assertThat(wrong("""
                        {"lead": "finance", "focus": [
                          {"type": "INDICATOR", "ref": "๑๐"}, {"type": "INDICATOR", "ref": "11"},
                          {"type": "INDICATOR", "ref": "สี่"}, {"type": "ITEM", "ref": "O28"},
                          {"type": "ITEM", "ref": "O29"}, {"type": "TOPIC", "ref": "การใช้ทรัพย์สิน"},
                          {"type": "FREE", "ref": ""}, {"ref": "4"}]}
                        """))
                .extracting(Missing::where)
                .containsExactly("focus[1].ref", "focus[2].ref", "focus[4].ref", "focus[6].ref", "focus[7].type");
    }

    @Test
    void textsHaveAnEnd() {
        var draft = new MeasureDraft(
                "ก".repeat(1001),
                List.of(new MeasureItem(1, null, "ข".repeat(4001))),
                null,
                null,
                "finance",
                null,
                "ค".repeat(1001),
                null,
                "ง".repeat(4001),
                List.of(new MeasureStep(1, "จ".repeat(51), "ฉ".repeat(4001), null, null)));

        assertThat(wrong(draft))
                .extracting(Missing::where)
                .containsExactly(
                        "title", "unitsText", "monitoring", "items[0].text", "steps[0].text", "steps[0].label");
    }

    @Test
    void listsHaveAnEnd() {
        var steps = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> new MeasureStep(i, null, "ขั้นตอน " + i, null, null))
                .toList();
        var draft = new MeasureDraft(null, null, null, null, "finance", null, null, null, null, steps);

        assertThat(wrong(draft)).extracting(Missing::where).containsExactly("steps");
    }

    @Test
    void charactersThatCannotBeStoredAreRefused() {
        assertThat(wrong("{\"lead\": \"finance\", \"title\": \"a\\u0000b\"}"))
                .extracting(Missing::where)
                .containsExactly("title");
    }

    @Test
    void risingNumbersStayAndOthersAreCountedInTheirOrder() {
        var kept = read("{\"steps\": [{\"number\": 1}, {\"number\": 2}, {\"number\": 4, \"label\": \"๔.\"}]}");
        var twice = read("{\"steps\": [{\"number\": 6}, {\"number\": 3, \"label\": \"๓.\"}, {\"number\": 3}]}");
        var absent = read("{\"items\": [{\"text\": \"ก\"}, {\"text\": \"ข\", \"kind\": \"PROJECT\"}]}");

        assertThat(kept.steps()).extracting(MeasureStep::number).containsExactly(1, 2, 4);
        assertThat(twice.steps()).extracting(MeasureStep::number).containsExactly(1, 2, 3);
        assertThat(twice.steps()).extracting(MeasureStep::label).containsExactly(null, "๓.", null);
        assertThat(absent.items())
                .containsExactly(
                        new MeasureItem(1, MeasureItem.Kind.MEASURE, "ก"),
                        new MeasureItem(2, MeasureItem.Kind.PROJECT, "ข"));
    }

    @Test
    void emptyAndRepeatedEntriesAreDropped() {
        var draft = read("""
                {"title": "  ", "units": ["office", " office ", "", null], "unitsText": "", "period": {},
                 "focus": [{"type": "INDICATOR", "ref": "๔"}, {"type": "INDICATOR", "ref": "04"}]}
                """);

        assertThat(draft.title()).isEmpty();
        assertThat(draft.units()).containsExactly("office");
        assertThat(draft.unitsText()).isNull();
        assertThat(draft.period()).isNull();
        assertThat(draft.focus()).containsExactly(new Focus(Focus.Type.INDICATOR, "4"));
    }

    @Test
    void aPeriodMayBeHalfWritten() {
        assertThat(read("{\"period\": {\"start\": \"2025-10-01\"}}").period())
                .isEqualTo(new Period(LocalDate.of(2025, 10, 1), null));
    }

    private static List<Missing> wrong(String json) {
        return wrong(read(json));
    }

    private static List<Missing> wrong(MeasureDraft draft) {
        return new DraftCheck(RULES.of(BANKUM.resultYear()), OFFICE.organizations.units(BANKUM.organization()))
                .of(draft)
                .found();
    }

    private static MeasureDraft read(String json) {
        try {
            return JSON.readValue(json, MeasureDraft.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
