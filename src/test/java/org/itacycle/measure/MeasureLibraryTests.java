package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.RULES;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.measure.MeasureFixture.WHOLE_YEAR;
import static org.itacycle.measure.MeasureFixture.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.assessment.Intent;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MeasureLibraryTests {

    /** The documents by the first word of an entry's id; what the library says must stand in them. */
    private static final Map<String, String> SOURCES = Map.of(
            "bankum", "year/measures-2569.json",
            "watthananakhon", "imports/S000.json",
            "sakrachom", "imports/S002.json");

    private final MeasureFixture office = new MeasureFixture().drafting(BANKUM, "finance", "works");
    private final MeasureLibrary library = office.library;

    @Test
    void everyIndicatorHasSomethingToStartFrom() {
        var offered = library.of(BANKUM, List.of());

        assertThat(IntStream.rangeClosed(1, 10))
                .allSatisfy(indicator -> assertThat(offered)
                        .filteredOn(entry -> entry.indicators().contains(indicator))
                        .as("indicator " + indicator)
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyAnswerIsAnItemOfEveryKnownYear() throws IOException {
        for (var entry : entries()) {
            for (var year : List.of(2568, 2569)) {
                assertThat(entry.answers())
                        .as(entry.id())
                        .isNotEmpty()
                        .allMatch(key -> RULES.of(year).itemByKey(key).isPresent());
            }
        }
        assertThat(entries()).extracting(LibraryEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void everyStepStandsInTheDocumentItIsSaidToComeFrom() throws IOException {
        for (var entry : entries()) {
            var source = bare(allText(SOURCES.get(entry.id().split("-")[0])));
            assertThat(entry.steps())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(source).as(entry.id()).contains(words(step)));
        }
    }

    @Test
    void noOtherAgencysNameIsCopiedAlong() throws IOException {
        assertThat(entries())
                .allSatisfy(entry -> assertThat(texts(entry))
                        .allSatisfy(text -> assertThat(text)
                                .doesNotContain("บ้านกุ่ม", "วัฒนานคร", "สระกระโจม", "๒๕๖๘", "๒๕๖๙")
                                .doesNotContainPattern("[ก-๙]?อบต\\.")));
    }

    @Test
    void aTakenEntryIsADraftOfTheDivisionForTheWholeYear() {
        var id = library.take(BANKUM, List.of(), "sakrachom-2568-5", "finance", 4, head(BANKUM, "finance"));

        var draft = office.measures.get(BANKUM, id);
        assertThat(draft.title()).isEqualTo("การตรวจสอบทรัพย์สินของทางราชการ");
        assertThat(draft.lead()).isEqualTo("finance");
        assertThat(draft.units()).containsExactly("finance");
        assertThat(draft.intent()).isEqualTo(Intent.IMPROVE);
        assertThat(draft.period()).isEqualTo(WHOLE_YEAR);
        assertThat(draft.steps()).extracting(MeasureStep::number).containsExactly(1, 2, 3);
        assertThat(draft.focus())
                .containsExactly(
                        new Focus(Focus.Type.INDICATOR, "4"),
                        new Focus(Focus.Type.ITEM, "i12"),
                        new Focus(Focus.Type.ITEM, "i11"));
        assertThat(library.origins(BANKUM))
                .containsExactly(new MeasureOrigin(id, "องค์การบริหารส่วนตำบลสระกระโจม", 2568));
        assertThat(library.origins(NEIGHBOUR)).isEmpty();
    }

    @Test
    void nobodyTakesForADivisionThatSheMayNotWriteFor() {
        assertThatThrownBy(
                        () -> library.take(BANKUM, List.of(), "sakrachom-2568-5", "finance", 4, head(BANKUM, "works")))
                .isInstanceOf(Forbidden.class);
        assertThat(library.origins(BANKUM)).isEmpty();
        assertThat(office.measures.all(BANKUM)).isEmpty();
    }

    @Test
    void theOfficesOwnEarlierMeasuresComeFirstAndAnswerByTheirItemsKey() {
        var before = new CycleKey(BANKUM.organization(), UUID.randomUUID(), 2568);
        office.open(before, TaskKey.DRAFT_MEASURES, "finance");
        var old = office.measures.add(before, measure("finance", 4, "สมุดคุมการยืมพัสดุ"), head(before, "finance"));

        var own = library.of(BANKUM, List.of(before)).get(0);

        assertThat(own.agency()).isNull();
        assertThat(own.fiscalYear()).isEqualTo(2568);
        assertThat(own.indicators()).containsExactly(4);
        assertThat(Optional.ofNullable(own.own()).map(ProvenMeasure.Own::measure))
                .contains(old);
        var id = library.take(BANKUM, List.of(before), own.id(), "finance", null, head(BANKUM, "finance"));
        assertThat(office.measures.get(BANKUM, id).title()).isEqualTo("สมุดคุมการยืมพัสดุ");
        assertThat(office.measures.get(BANKUM, id).period()).isEqualTo(WHOLE_YEAR);
        assertThat(library.origins(BANKUM)).containsExactly(new MeasureOrigin(id, null, 2568));
    }

    @Test
    void anotherOfficesMeasureIsNotFound() {
        office.drafting(NEIGHBOUR, "finance");
        var theirs = office.measures.add(NEIGHBOUR, measure("finance", 4, "ของเพื่อนบ้าน"), head(NEIGHBOUR, "finance"));

        assertThatThrownBy(() ->
                        library.take(BANKUM, List.of(BANKUM), "own-" + theirs, "finance", 4, head(BANKUM, "finance")))
                .isInstanceOf(NotFound.class);
    }

    private static List<LibraryEntry> entries() throws IOException {
        try (var file = new ClassPathResource("measure/library.json").getInputStream()) {
            return LibraryEntry.read(AssessmentFixture.JSON, file);
        }
    }

    private static Stream<String> texts(LibraryEntry entry) {
        return Stream.of(
                        Stream.of(entry.title(), String.valueOf(entry.outcome())),
                        entry.items().stream().map(LibraryEntry.Part::text),
                        entry.steps().stream())
                .flatMap(texts -> texts);
    }

    private static String allText(String file) throws IOException {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return leaves(JSON.readTree(content)).reduce("", (one, other) -> one + "\n" + other);
        }
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(MeasureLibraryTests::leaves);
    }

    /** The longest stretch of the step that names no agency: what replaced a name cannot stand in the source. */
    private static String words(String step) {
        var own = "เว็บไซต์ของหน่วยงาน|เว็บไซต์หลักของหน่วยงาน|Facebook ของหน่วยงาน|ประกาศของหน่วยงาน|ของหน่วยงาน"
                + "|เว็บไซต์ เฟสบุ๊ก และไลน์|มายังหน่วยงาน|สมาชิกสภาท้องถิ่น|สำนักปลัด";
        return Stream.of(step.split(own))
                .map(MeasureLibraryTests::bare)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
