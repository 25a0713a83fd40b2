package org.itacycle.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.LibreOffice;
import org.itacycle.exchange.Difference.Kind;
import org.itacycle.exchange.word.UnreadableWord;
import org.itacycle.imports.TypedFacts;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Period;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWordTests {

    private static final Period YEAR = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));

    private final MeasureFixture office = new MeasureFixture().drafting(BANKUM, "finance", "office");
    private final Phrases phrases = Words.phrases();
    private final PlanWord plan =
            new PlanWord(office.measures, office.organizations, new TypedFacts(), phrases, office.audit, office.clock);

    @TempDir
    Path directory;

    PlanWordTests() {
        add(
                "office",
                "คู่มือการปฏิบัติงาน",
                "จัดทำคู่มือการให้บริการ",
                "ประชุมชี้แจงเจ้าหน้าที่ทุกส่วนราชการ",
                "ติดตามผลทุกเดือน");
        add(
                "finance",
                "คู่มือการยืมทรัพย์สินของทางราชการ",
                "จัดทำทะเบียนคุมทรัพย์สิน\nและแบบฟอร์มการยืม",
                "รายงานผลต่อผู้บริหาร");
    }

    @Test
    void whatLibreOfficeDidToThePlanIsShownExactly() {
        var edited = LibreOffice.in(directory).edited(written(BANKUM), EDITS);

        assertEditsAreShown(plan.compare(BANKUM, edited));
    }

    @Test
    void theWayOverOdtLosesNothing() {
        var edited =
                LibreOffice.in(directory).edited(written(BANKUM), EDITS.replaceFirst("\\{", "{\"viaOdt\": true, "));

        assertEditsAreShown(plan.compare(BANKUM, edited));
    }

    @Test
    void aPlanThatWasOnlySavedAgainSaysNothingNew() {
        var saved = LibreOffice.in(directory).edited(written(BANKUM), "{}");

        assertThat(plan.compare(BANKUM, saved).differences()).isEmpty();
        assertThat(plan.compare(BANKUM, written(BANKUM)).differences()).isEmpty();
    }

    @Test
    void chosenDifferencesAreTakenOverOnce() {
        var edited = LibreOffice.in(directory).edited(written(BANKUM), EDITS);
        var seen = plan.compare(BANKUM, edited);

        var left = plan.accept(BANKUM, edited, all(seen), coordinator(BANKUM));

        assertThat(left.differences()).isEmpty();
        var measures = office.measures.all(BANKUM);
        assertThat(measures).hasSize(3);
        assertThat(measures.get(0).steps())
                .extracting(MeasureStep::number, MeasureStep::text, MeasureStep::units)
                .containsExactly(
                        tuple(1, "จัดทำคู่มือการให้บริการ ๕ กระบวนงาน", List.of()),
                        tuple(2, "เผยแพร่คู่มือทางเว็บไซต์", List.of("office-pr", "finance")),
                        tuple(3, "ติดตามผลทุกเดือน", List.of()));
        assertThat(measures.get(0).steps().get(1).period())
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(measures.get(2).title()).isEqualTo("อบรมจริยธรรม");
        assertThat(measures.get(2).lead()).isEqualTo("finance");
        assertThat(measures.get(2).steps()).extracting(MeasureStep::text).containsExactly("จัดอบรม");
        var versions = measures.stream().map(MeasureView::version).toList();

        plan.accept(BANKUM, edited, new Taking(ids(seen), null), coordinator(BANKUM));

        assertThat(office.measures.all(BANKUM)).extracting(MeasureView::version).isEqualTo(versions);
    }

    @Test
    void whatWasChangedHereSinceIsAConflict() {
        var edited = LibreOffice.in(directory).edited(written(BANKUM), EDITS);
        var first = office.measures.all(BANKUM).get(0);
        var steps = List.of(
                new MeasureStep(1, null, "จัดทำคู่มือออนไลน์", List.of(), null),
                first.steps().get(1),
                first.steps().get(2));
        change(first, steps);

        var seen = plan.compare(BANKUM, edited).differences();

        assertThat(seen).filteredOn(Difference::conflict).singleElement().satisfies(difference -> {
            assertThat(difference.before()).isEqualTo("จัดทำคู่มือออนไลน์");
            assertThat(difference.after()).isEqualTo("จัดทำคู่มือการให้บริการ ๕ กระบวนงาน");
            assertThat(difference.note()).contains("หลังจากดาวน์โหลด");
        });
        assertThat(seen).hasSize(5);
    }

    @Test
    void aComparisonWithAnOlderStateIsNotTaken() {
        var file = written(BANKUM);
        var seen = plan.compare(BANKUM, file);
        var first = office.measures.all(BANKUM).get(0);
        change(first, first.steps().subList(0, 2));

        assertThatThrownBy(() -> plan.accept(BANKUM, file, all(seen), coordinator(BANKUM)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aDivisionTakesNothingOverForAnother() {
        var edited = LibreOffice.in(directory).edited(written(BANKUM), "{\"delete\": [1, 2, 3, 4]}");
        var seen = plan.compare(BANKUM, edited);
        assertThat(seen.differences()).extracting(Difference::kind).containsOnly(Kind.DELETED);

        assertThatThrownBy(() -> plan.accept(BANKUM, edited, all(seen), head(BANKUM, "finance")))
                .isInstanceOf(Forbidden.class);
        assertThat(office.measures.all(BANKUM)).hasSize(2);
    }

    @Test
    void filesOfOthersAreRefused() {
        assertThatThrownBy(() -> plan.compare(BANKUM, written(NEIGHBOUR))).isInstanceOf(OtherWordFile.class);
        var other = new CycleKey(BANKUM.organization(), BANKUM.id(), 2570);
        assertThatThrownBy(() -> plan.compare(other, written(BANKUM))).isInstanceOf(OtherWordFile.class);
        assertThatThrownBy(
                        () -> plan.compare(BANKUM, "not a Word file".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableWord.class);
    }

    @Test
    void hostileTextsGoOutAndComeBack() {
        add("office", "=cmd|'/c calc'!A1 <b>&amp; \"quoted\" 🙂", "{ita1;k=STEP}", "๐๐๑ ".repeat(900));

        assertThat(plan.compare(BANKUM, written(BANKUM)).differences()).isEmpty();
    }

    /** Rows count from the header: 1 measure, 2–4 its steps, 5 measure, 6–7 its steps. */
    private static final String EDITS = """
        {"set": [[2, 2, "จัดทำคู่มือการให้บริการ ๕ กระบวนงาน"]],
         "delete": [3],
         "insert": [[3, ["", "", "เผยแพร่คู่มือทางเว็บไซต์", "งานประชาสัมพันธ์, กองคลัง", "ม.ค. - มี.ค. 69", ""]],
                    [8, ["3", "อบรมจริยธรรม", "", "กองคลัง", "1 ต.ค. 68 – 30 ก.ย. 69", ""]],
                    [9, ["", "", "จัดอบรม", "", "", ""]]]}
        """;

    private void assertEditsAreShown(WordComparison comparison) {
        assertThat(comparison.differences())
                .extracting(Difference::kind, Difference::where, Difference::before, Difference::takable)
                .containsExactly(
                        tuple(Kind.CHANGED, "มาตรการที่ 1 ขั้นตอนที่ 1", "จัดทำคู่มือการให้บริการ", true),
                        tuple(Kind.ADDED, "ขั้นตอนใหม่ ต่อจากมาตรการที่ 1 ขั้นตอนที่ 1", null, true),
                        tuple(Kind.ADDED, "มาตรการใหม่", null, true),
                        tuple(Kind.ADDED, "ขั้นตอนใหม่ ต่อจากมาตรการที่ 2 ขั้นตอนที่ 2", null, true),
                        tuple(
                                Kind.DELETED,
                                "มาตรการที่ 1 ขั้นตอนที่ 2",
                                "ขั้นตอน/วิธีการดำเนินการ: ประชุมชี้แจงเจ้าหน้าที่ทุกส่วนราชการ",
                                true));
        assertThat(comparison.differences()).noneMatch(Difference::conflict);
    }

    private byte[] written(CycleKey cycle) {
        var out = new ByteArrayOutputStream();
        plan.write(cycle, out);
        return out.toByteArray();
    }

    private static Taking all(WordComparison comparison) {
        return new Taking(ids(comparison), comparison.version());
    }

    private static Set<String> ids(WordComparison comparison) {
        return comparison.differences().stream().map(Difference::id).collect(Collectors.toSet());
    }

    private void add(String lead, String title, String... steps) {
        var all = java.util.stream.IntStream.range(0, steps.length)
                .mapToObj(i -> new MeasureStep(i + 1, null, steps[i], List.of(), null))
                .toList();
        var draft = new MeasureDraft(
                title,
                List.<MeasureItem>of(),
                List.<Focus>of(),
                null,
                lead,
                List.of(lead),
                null,
                YEAR,
                "ประชุมประจำเดือน",
                all);
        office.measures.add(BANKUM, draft, coordinator(BANKUM));
    }

    private void change(MeasureView measure, List<MeasureStep> steps) {
        var draft = new MeasureDraft(
                measure.title(),
                measure.items(),
                measure.focus(),
                null,
                measure.lead(),
                measure.units(),
                null,
                measure.period(),
                measure.monitoring(),
                steps);
        office.measures.change(BANKUM, measure.id(), draft, Version.ANY, coordinator(BANKUM));
    }
}
