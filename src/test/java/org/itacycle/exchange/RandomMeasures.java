package org.itacycle.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.itacycle.assessment.Intent;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.Period;

/** Measures with texts that spreadsheets like to change. */
final class RandomMeasures {

    private static final List<String> TEXTS = List.of(
            "=cmd|' /C calc'!A0",
            "+66 2 345",
            "-1",
            "@ทดสอบ",
            "007",
            "๐๐๗",
            "\"อัญประกาศ\" 'เดี่ยว'",
            "บรรทัดหนึ่ง\nบรรทัดสอง\n\nสี่",
            "😀 ยินดี",
            "_x0041_",
            "<a>&amp;</a>",
            "ก\tข",
            "1 ตุลาคม 2568",
            "ตัวชี้วัดที่ 3",
            "ก".repeat(999));

    private RandomMeasures() {}

    static MeasureDraft draft(Random random, int number) {
        var start = LocalDate.of(2025, 10, 1).plusDays(random.nextInt(100));
        return new MeasureDraft(
                number + text(random),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(at ->
                                new MeasureItem(at * 2 + 1, MeasureItem.Kind.values()[random.nextInt(4)], text(random)))
                        .toList(),
                List.of(
                        new Focus(Focus.Type.INDICATOR, String.valueOf(1 + random.nextInt(10))),
                        new Focus(Focus.Type.FREE, text(random))),
                random.nextBoolean() ? Intent.values()[random.nextInt(3)] : Intent.DEVELOP,
                random.nextBoolean() ? "finance" : "works",
                random.nextBoolean() ? List.of("all-divisions", "office-personnel", "finance") : List.of(),
                random.nextBoolean() ? text(random) : null,
                new Period(start, random.nextBoolean() ? start.plusDays(random.nextInt(200)) : null),
                random.nextBoolean() ? text(random) : null,
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(at -> new MeasureStep(
                                at + 1,
                                random.nextBoolean() ? "(" + (at + 1) + ")" : null,
                                random.nextInt(5) == 0 ? "" : text(random),
                                random.nextBoolean() ? List.of("office", "education") : List.of(),
                                random.nextBoolean() ? new Period(null, start.plusDays(3)) : null))
                        .toList());
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
