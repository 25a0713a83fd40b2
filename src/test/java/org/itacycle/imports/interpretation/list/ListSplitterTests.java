package org.itacycle.imports.interpretation.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itacycle.imports.interpretation.list.EntryList.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListSplitterTests {

    @Test
    void numbersOnOneLineOpenEntries() {
        var list = ListSplitter.split("๑.จัดประชุม ๒.จัดทำคู่มือ ๓. เผยแพร่");

        assertThat(list.style()).isEqualTo(Style.NUMBERS);
        assertThat(list.texts()).containsExactly("จัดประชุม", "จัดทำคู่มือ", "เผยแพร่");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๑) ก่อน ๒) หลัง",
                "(๑) ก่อน (๒) หลัง",
                "1. ก่อน 2. หลัง",
                "1.) ก่อน 2.) หลัง",
                "ข้อ ๑ ก่อน\nข้อ ๒ หลัง",
                "๑ ก่อน\n๒ หลัง",
                "- ก่อน\n- หลัง",
                "• ก่อน • หลัง",
                "– ก่อน\n– หลัง",
                "ก่อน\nหลัง",
                "ก่อน\n\nหลัง",
                "๑. ก่อน\n\n๒. หลัง"
            })
    void everyUsualMarkIsUnderstood(String text) {
        assertThat(ListSplitter.split(text).texts()).containsExactly("ก่อน", "หลัง");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "จัดประชุมทุกเดือนอย่างน้อย เดือนละ ๑ ครั้ง เพื่อกำหนดแนวทาง",
                "รายงานผ่านระบบ รอบ ๖ เดือน และ ๑๒ เดือน",
                "ภายในปี พ.ศ. ๒๕๖๘ ตามข้อ ๓ ของระเบียบ",
                "ตามมาตรา ๙. แห่งพระราชบัญญัติ และข้อ ๑) ของประกาศ",
                "รายงานผล (รอบที่ ๑) ต่อผู้บริหาร",
                "คะแนน ๙๓.๕๕ และ ๑.๕ ล้านบาท"
            })
    void numbersInsideASentenceOpenNothing(String text) {
        assertThat(ListSplitter.split(text).texts()).containsExactly(text);
    }

    @Test
    void anInnerListStaysInItsEntry() {
        var list = ListSplitter.split(
                "๑. ประชุม ๑.๑ เรื่องแรก ๑.๒ เรื่องที่สอง ๒. จัดทำ ดังนี้ ๑. คู่มือ ๒. แผ่นพับ ๓. ติดตาม");

        assertThat(list.texts())
                .containsExactly(
                        "ประชุม ๑.๑ เรื่องแรก ๑.๒ เรื่องที่สอง", "จัดทำ ดังนี้ ๑. คู่มือ ๒. แผ่นพับ ๓. ติดตาม");
    }

    @Test
    void misreadNumbersStillOpenEntries() {
        var list = ListSplitter.split("๑. ก ๒. ข ๓. ค ๔. ง ๕. จ ๖. ฉ ๓. ช ๔. ซ");

        assertThat(list.entries().stream().map(Entry::printed).toList()).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 3, 4));
    }

    @Test
    void aMissingNumberDoesNotEndTheList() {
        assertThat(ListSplitter.split("๑. ก\n๒. ข\n๓. ค\n๔. ง\n๖. ฉ\n๗. ช").size())
                .isEqualTo(6);
    }

    @Test
    void theFirstEntryMayHaveLostItsNumber() {
        assertThat(ListSplitter.split("ประชุม ๒. ติดตาม").texts()).containsExactly("ประชุม", "ติดตาม");
    }

    @Test
    void wordsBeforeTheListStayWithItsFirstEntry() {
        assertThat(ListSplitter.split("ดำเนินการดังนี้\n๑. ก\n๒. ข").texts()).containsExactly("ดำเนินการดังนี้ ก", "ข");
    }

    @Test
    void aNumberWhereALineBeginsCountsMoreThanOneInside() {
        assertThat(ListSplitter.split("๑. ตามแผน ๒. ของจังหวัด\n๒. ติดตาม").size())
                .isEqualTo(2);
    }

    @Test
    void linesUnderABulletBelongToIt() {
        assertThat(ListSplitter.split("- ก\nต่อ\n- ข").texts()).containsExactly("ก ต่อ", "ข");
    }

    @Test
    void aDashInsideAMarkedLineBelongsToTheSentence() {
        assertThat(ListSplitter.split("- สำรวจผู้รับบริการ - ทั้งภายในและภายนอก\n- รายงาน")
                        .texts())
                .containsExactly("สำรวจผู้รับบริการ - ทั้งภายในและภายนอก", "รายงาน");
    }

    @Test
    void theNumberThatTheListNeedsNextWinsOverACountingWord() {
        assertThat(ListSplitter.split("1. ติดตามทุกไตรมาส (2) อบรม 3. รายงาน").texts())
                .containsExactly("ติดตามทุกไตรมาส", "อบรม", "รายงาน");
    }

    @Test
    void aSingleEntryLosesItsMark() {
        assertThat(ListSplitter.only("(๑) ตรวจสอบทุกเดือน").text()).isEqualTo("ตรวจสอบทุกเดือน");
        assertThat(ListSplitter.only("• ติดตั้ง - ๑ จุด").text()).isEqualTo("ติดตั้ง - ๑ จุด");
    }
}
