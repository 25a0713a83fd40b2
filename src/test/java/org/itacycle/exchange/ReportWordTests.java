package org.itacycle.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.itacycle.LibreOffice;
import org.itacycle.exchange.Difference.Kind;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.itacycle.problem.Version;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.ReportSheet;
import org.itacycle.reporting.ReportSheets;
import org.itacycle.reporting.ReportView;
import org.itacycle.reporting.Reports;
import org.itacycle.reporting.StepReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

class ReportWordTests {

    private static final UUID MANUAL = UUID.randomUUID();

    private final MeasureFixture office = new MeasureFixture();
    private final ReportSheets sheets = mock(ReportSheets.class);
    private final Reports reports = mock(Reports.class);
    private final ReportWord word = new ReportWord(
            sheets, reports, office.organizations, new TypedFacts(), Words.phrases(), office.audit, office.clock);

    @TempDir
    Path directory;

    @Test
    void whatWasFilledInWithLibreOfficeIsShownAndTakenOver() {
        givenSheet("ประชุมชี้แจง");
        var filled = LibreOffice.in(directory).edited(written(), """
            {"set": [[1, 4, "ดำเนินการแล้วเสร็จ"], [1, 5, "จัดประชุม (24 ม.ค. 69)\\nเผยแพร่คู่มือ (๒๕ ก.พ. ๖๙)"], [1, 7, "เจ้าหน้าที่เข้าใจขั้นตอน"],
                     [2, 4, "แล้วเสร็จ"], [2, 5, "จัดทำแล้ว"], [2, 6, "24/1/2569"], [3, 1, "แก้ช่องสีเทา"], [3, 4, "ไม่แน่ใจ"]],
             "insert": [[4, ["", "", "", "", "", "แถวที่เพิ่มเอง", "", "", "", ""]]]}
            """);

        var seen = word.compare(BANKUM, 6, filled, head(BANKUM, "office"));

        assertThat(seen.differences())
                .extracting(Difference::kind, Difference::step, Difference::field, Difference::takable)
                .containsExactly(
                        tuple(Kind.CHANGED, null, "status", true),
                        tuple(Kind.CHANGED, null, "result", true),
                        tuple(Kind.CHANGED, null, "outcome", true),
                        tuple(Kind.CHANGED, 1, "status", true),
                        tuple(Kind.CHANGED, 1, "result", true),
                        tuple(Kind.CHANGED, 1, "done", true),
                        tuple(Kind.FIXED_CHANGED, 2, "text", false),
                        tuple(Kind.CHANGED, 2, "status", false),
                        tuple(Kind.ADDED, null, null, false));
        word.accept(BANKUM, 6, filled, new Taking(ids(seen), seen.version()), head(BANKUM, "office"));
        var saved = ArgumentCaptor.forClass(ReportDraft.class);
        verify(reports).save(eq(BANKUM), eq(MANUAL), eq(6), saved.capture(), eq(new Version(3)), any());
        assertThat(saved.getValue().status()).isEqualTo(ExecutionStatus.DONE);
        assertThat(saved.getValue().results())
                .containsExactly(
                        new ReportResult("จัดประชุม", LocalDate.of(2026, 1, 24), "finance"),
                        new ReportResult("เผยแพร่คู่มือ", LocalDate.of(2026, 2, 25), null));
        assertThat(saved.getValue().outcomes()).containsExactly("เจ้าหน้าที่เข้าใจขั้นตอน");
        assertThat(saved.getValue().steps())
                .containsExactly(
                        new StepReport(1, ExecutionStatus.DONE, "จัดทำแล้ว", LocalDate.of(2026, 1, 24), null),
                        new StepReport(2, null, null, null, null));
    }

    @Test
    void aTableThatNobodyFilledInSaysNothing() {
        givenSheet("ประชุมชี้แจง");

        assertThat(word.compare(BANKUM, 6, written(), head(BANKUM, "office")).differences())
                .isEmpty();
    }

    @Test
    void whatTheFileDidNotChangeKeepsWhatWasWrittenHereSince() {
        givenSheet("ประชุมชี้แจง");
        var file = written();
        givenSheet("ประชุมชี้แจงเจ้าหน้าที่");

        assertThat(word.compare(BANKUM, 6, file, head(BANKUM, "office")).differences())
                .isEmpty();
    }

    @Test
    void theFileOfAnotherRoundIsRefused() {
        givenSheet("ประชุมชี้แจง");

        assertThatThrownBy(() -> word.compare(BANKUM, 12, written(), head(BANKUM, "office")))
                .isInstanceOf(OtherWordFile.class);
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream();
        word.write(BANKUM, 6, "office", head(BANKUM, "office"), out);
        return out.toByteArray();
    }

    private static Set<String> ids(WordComparison comparison) {
        return comparison.differences().stream().map(Difference::id).collect(Collectors.toSet());
    }

    private void givenSheet(String secondStep) {
        var year = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        var measure = new MeasureView(
                MANUAL,
                1,
                "คู่มือการปฏิบัติงาน",
                List.of(),
                List.of(),
                null,
                "office",
                List.of("office", "finance"),
                null,
                year,
                null,
                List.of(
                        new MeasureStep(1, null, "จัดทำคู่มือ", List.of(), null),
                        new MeasureStep(2, null, secondStep, List.of(), null)),
                1,
                "office",
                Instant.EPOCH);
        var report = new ReportView(
                MANUAL,
                6,
                null,
                null,
                List.of(new ReportResult("จัดประชุม", LocalDate.of(2026, 1, 24), "finance")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ReportView.StepView(1, null, null, null, null, null),
                        new ReportView.StepView(2, null, null, null, null, null)),
                null,
                3,
                null,
                null,
                null);
        var entry = new ReportSheet.Entry(measure, true, List.of(1, 2), List.of(), report, null, List.of(), List.of());
        when(sheets.of(eq(BANKUM), anyInt(), any(), any()))
                .thenReturn(new ReportSheet(6, "office", LocalDate.of(2026, 3, 31), true, List.of(entry), List.of()));
    }
}
