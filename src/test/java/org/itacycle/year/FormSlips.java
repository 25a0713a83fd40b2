package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.microsoft.playwright.options.FilePayload;

/** What goes wrong while a form is filled, and is noticed before anything is lost. */
final class FormSlips {

    private FormSlips() {}

    /** It is named as missing, stays in its row when rows are added, moved and removed, and is right again as it was before. */
    static void aDateThatNobodyCanReadIsNotSent(FormWindow form) {
        var date = "measures[0].results[0].on";
        var below = "measures[0].results[1].on";
        form.type(date, "28/2/69").type(date, "31/2/69").press("+ เพิ่มผลการดำเนินการ");
        form.press("เลื่อน ผลการดำเนินการ ๒ ขึ้น").stands(below, "31/2/69");
        form.press("ลบ ผลการดำเนินการ ๑").stands(date, "31/2/69");
        form.press("เลิกทำ").stands(below, "31/2/69").missing(1);
        assertThat(form.refusedAfter("ส่งรายงาน รอบ ๖ เดือน"))
                .singleElement(STRING)
                .contains("อ่านวันที่ไม่ได้");
        form.type(below, "28/2/69").missing(0);
    }

    /** It stands there and keeps the report from going without it, until somebody takes it away. */
    static void aFileThatDidNotArriveIsNotForgotten(FormWindow form) {
        form.attach(".ita-card", new FilePayload("แผน.pdf", "application/pdf", new byte[] {1}));
        form.page().waitForSelector(".ita-sending .ita-error");
        form.send("ส่งรายงาน รอบ ๖ เดือน");
        assertThat(form.page().waitForSelector(".ita-missing h3").textContent()).contains("มีไฟล์แนบที่ส่งไม่สำเร็จ");
        form.press("ลบไฟล์ แผน.pdf").heard();
    }

    static void aPhotoStaysInItsRow(FormWindow form) {
        form.press("+ เพิ่มช่องทาง").press("ลบ ช่องทาง ๒").press("เลิกทำ");
        assertThat(form.page().locator("img.ita-thumb").count())
                .as("the photo in a row that was drawn anew")
                .isOne();
        form.press("ลบ ช่องทาง ๒");
    }
}
