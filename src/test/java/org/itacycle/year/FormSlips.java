package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** What goes wrong while a form is filled, and is noticed before anything is lost. */
final class FormSlips {

    private FormSlips() {}

    /** It is named as missing, and stays in its field when a row is added below. */
    static void aDateThatNobodyCanReadIsNotSent(FormWindow form) {
        var date = "measures[0].results[0].on";
        form.type(date, "31/2/69").press("+ เพิ่มผลการดำเนินการ").missing(1);
        assertThat(form.refusedAfter("ส่งรายงาน รอบ ๖ เดือน"))
                .singleElement(STRING)
                .contains("อ่านวันที่ไม่ได้");
        assertThat(form.field(date).inputValue()).isEqualTo("31/2/69");
        form.type(date, "28/2/69").missing(0);
    }

    static void aPhotoStaysInItsRow(FormWindow form) {
        form.press("+ เพิ่มช่องทาง").press("ลบ ช่องทาง ๒").press("เลิกทำ");
        assertThat(form.page().locator("img.ita-thumb").count())
                .as("the photo in a row that was drawn anew")
                .isOne();
        form.press("ลบ ช่องทาง ๒");
    }
}
