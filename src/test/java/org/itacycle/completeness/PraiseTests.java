package org.itacycle.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PraiseTests {

    private final Praise praise = Praise.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "หน่วยงานเปิดเผยข้อมูลอย่างครบถ้วน และเป็นปัจจุบัน",
                "ผลการดำเนินงานอยู่ในระดับดี หน่วยงานควรรักษามาตรฐานไว้",
                "บุคลากรปฏิบัติตามระเบียบอย่างเคร่งครัด"
            })
    void aTextThatOnlyPraisesIsFound(String text) {
        assertThat(praise.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "หน่วยงานอยู่ในระดับค่อนข้างดี แต่ยังมีประเด็นที่ควรพัฒนา",
                "เปิดเผยข้อมูลไม่ครบถ้วน ขาดรายงานผลประจำปี",
                "ควรจัดทำระบบเพื่อให้การใช้ทรัพย์สินมีประสิทธิภาพ",
                "คะแนนลดลงจากปีก่อน แม้จะเผยแพร่อย่างครบถ้วน"
            })
    void aTextThatNamesAWeaknessOrAnAimIsNot(String text) {
        assertThat(praise.in(text)).isEmpty();
    }

    /** The weakest indicator of the supplied document is the one whose analysis says ครบถ้วน โปร่งใส. */
    @Test
    void inTheSuppliedPlanOnlyTheWeakestIndicatorIsPraisedWithoutAWeakness() throws IOException {
        assertThat(praise.in(analysisOfSuppliedPlan("๔"))).isEmpty();
        assertThat(praise.in(analysisOfSuppliedPlan("๙"))).isPresent();
        assertThat(praise.in(analysisOfSuppliedPlan("๑๐"))).isEmpty();
    }

    private static String analysisOfSuppliedPlan(String indicator) throws IOException {
        var text = new ClassPathResource("imports/S001.txt").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n"))
                .filter(line -> line.startsWith("วิเคราะห์ผล คะแนนตัวชี้วัดที่ " + indicator + " "))
                .findFirst()
                .orElseThrow();
    }
}
