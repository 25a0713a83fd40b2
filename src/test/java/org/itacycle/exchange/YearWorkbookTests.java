package org.itacycle.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.RULES;
import static org.itacycle.assessment.AssessmentFixture.bankum;
import static org.itacycle.assessment.AssessmentFixture.coordinator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.Intent;
import org.itacycle.imports.ImportPreview;
import org.itacycle.imports.TypedFacts;
import org.itacycle.imports.takeover.TakingOffice;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureView;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;

class YearWorkbookTests {

    private final TakingOffice office = new TakingOffice();
    private final Phrases phrases = new Phrases(TestMessages.of("exchange"));
    private final YearWorkbook workbook = new YearWorkbook(
            office.assessments, office.analyses, office.measures, office.organizations, RULES, phrases);
    private final YearReading reading = new YearReading(phrases, new TypedFacts());

    @Test
    void whatGoesOutComesBackTheSameInAnotherOffice() throws IOException {
        office.open(NEIGHBOUR, TaskKey.RECORD_RESULT, "office");
        office.assessments.record(BANKUM, bankum(), Version.ANY, coordinator(BANKUM));
        office.analyses.saveOverall(
                BANKUM, new AnalysisDraft("=ก\n".repeat(6_000), null), Version.ANY, coordinator(BANKUM));
        office.analyses.save(BANKUM, 3, new AnalysisDraft("๓", Intent.MAINTAIN), Version.ANY, coordinator(BANKUM));
        office.analyses.save(BANKUM, 4, new AnalysisDraft("+1", Intent.IMPROVE), Version.ANY, coordinator(BANKUM));
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            IntStream.range(0, 1 + random.nextInt(6))
                    .forEach(number ->
                            office.measures.add(BANKUM, RandomMeasures.draft(random, number), coordinator(BANKUM)));

            var preview = reading.read(export(BANKUM), office.organizations.units(NEIGHBOUR.organization()), null);
            office.take(NEIGHBOUR, JSON.valueToTree(preview), coordinator(NEIGHBOUR));

            assertThat(preview.findings()).as("seed %d", seed).isEmpty();
            assertThat(contents(NEIGHBOUR)).as("seed %d", seed).isEqualTo(contents(BANKUM));
            assertThat(texts(export(NEIGHBOUR))).as("seed %d", seed).isEqualTo(texts(export(BANKUM)));
            for (var cycle : List.of(BANKUM, NEIGHBOUR)) {
                office.measures
                        .all(cycle)
                        .forEach(measure ->
                                office.measures.delete(cycle, measure.id(), Version.ANY, coordinator(cycle)));
            }
        }
    }

    @Test
    void aFormThatWasFilledInIsReadByItsCells() throws IOException {
        var preview = filled(book -> {
            set(book, "ผลการประเมิน", 1, 1, 90.42);
            set(book, "ผลการประเมิน", 6, 1, "๙๓.๕๕");
            set(book, "ผลการประเมิน", 6, 2, "กองคลัง");
            set(book, "มาตรการ", 1, 1, "ประกาศเจตนารมณ์");
            set(book, "มาตรการ", 1, 9, "สำนักปลัด\nกองคลัง");
            set(book, "มาตรการ", 1, 11, "๑ ต.ค. ๒๕๖๘");
            set(book, "มาตรการ", 1, 16, "จัดทำ");
            set(book, "มาตรการ", 2, 16, "เผยแพร่");
            var day = book.createCellStyle();
            day.setDataFormat((short) 14);
            var cell = book.getSheet("มาตรการ").getRow(1).createCell(12);
            cell.setCellValue(LocalDate.of(2026, 9, 30));
            cell.setCellStyle(day);
        });

        assertThat(preview.findings()).isEmpty();
        assertThat(preview.measureYear()).isEqualTo(2569);
        assertThat(preview.scores().total()).isEqualByComparingTo("90.42");
        assertThat(preview.scores().indicators())
                .containsExactly(new ImportPreview.ReadIndicator(1, new BigDecimal("93.55"), "finance"));
        var measure = preview.measures().get(0);
        assertThat(measure.units()).containsExactly("สำนักปลัด", "กองคลัง");
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(measure.steps())
                .extracting(ImportPreview.ReadStep::number, ImportPreview.ReadStep::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "จัดทำ"),
                        org.assertj.core.groups.Tuple.tuple(2, "เผยแพร่"));
    }

    @Test
    void aCellThatCannotBeReadIsNamedWithItsSheet() throws IOException {
        var preview = filled(book -> {
            set(book, "ผลการประเมิน", 1, 1, "เก้าสิบ");
            set(book, "มาตรการ", 1, 1, "ประกาศ");
            set(book, "มาตรการ", 1, 8, "กองทะเบียน");
            set(book, "มาตรการ", 1, 11, "เร็ว ๆ นี้");
        });

        assertThat(preview.findings())
                .extracting(ImportPreview.ImportFinding::message)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("ผลการประเมิน", "B2", "เก้าสิบ"),
                        text -> assertThat(text).contains("มาตรการ", "I2", "กองทะเบียน"),
                        text -> assertThat(text).contains("มาตรการ", "L2", "เร็ว ๆ นี้"));
    }

    @Test
    void nothingInTheFileIsAFormula() throws IOException {
        office.measures.add(BANKUM, RandomMeasures.draft(new Random(1), 0), coordinator(BANKUM));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(export(BANKUM)))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK))));
        }
    }

    private ImportPreview filled(Consumer<XSSFWorkbook> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.template(BANKUM.organization(), 2569, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            filling.accept(book);
            out.reset();
            book.write(out);
        }
        return reading.read(out.toByteArray(), office.organizations.units(BANKUM.organization()), null);
    }

    private static void set(XSSFWorkbook book, String sheet, int row, int column, Object value) {
        var found = book.getSheet(sheet).getRow(row);
        var line = found == null ? book.getSheet(sheet).createRow(row) : found;
        var cell = line.createCell(column);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private byte[] export(CycleKey cycle) {
        var out = new ByteArrayOutputStream();
        workbook.write(cycle, out);
        return out.toByteArray();
    }

    private List<Object> contents(CycleKey cycle) {
        return office.measures.all(cycle).stream()
                .<Object>map(YearWorkbookTests::content)
                .toList();
    }

    private static MeasureDraft content(MeasureView view) {
        return new MeasureDraft(
                view.title(),
                view.items(),
                view.focus(),
                view.intent(),
                view.lead(),
                view.units(),
                view.unitsText(),
                view.period(),
                view.monitoring(),
                view.steps());
    }

    /** Every text of the workbook but the name of the office. */
    private static List<String> texts(byte[] file) throws IOException {
        var texts = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> texts.add(cell.getAddress() + " " + cell.getStringCellValue()))));
        }
        texts.removeIf(text -> text.contains("องค์การบริหารส่วนตำบล "));
        return texts;
    }
}
