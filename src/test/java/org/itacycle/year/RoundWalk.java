package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of the rounds: what was done is reported, reviewed, decided and announced, and asked for where nobody told it. */
final class RoundWalk {

    private final FormWalk forms;
    private final Municipality bankum;

    RoundWalk(FormWalk forms) {
        this.forms = forms;
        this.bankum = forms.bankum();
    }

    void sixMonthsArePublished() {
        bankum.as("admin").put("/api/organization", Map.of("publishesSixMonthReport", true));
    }

    void lateStep() {
        forms.with("coordinator", "resolveOverdue", form -> {
            assertThat(form.refusedAfter("บันทึกและปิดรายการนี้")).isNotEmpty();
            form.type("comment", "นัดส่งวันศุกร์นี้")
                    .send("บันทึกและปิดรายการนี้")
                    .sent();
        });
    }

    /** The report of six months, with a photo that is taken away and put back. */
    void reportOfSixMonths() {
        bankum.report("office", 6, "office");
        bankum.as("office").complete("reportProgress", Map.of());
        forms.with("finance", "reportProgress", form -> {
            assertThat(form.refusedAfter("ส่งรายงาน รอบ ๖ เดือน")).isNotEmpty();
            form.mark("measures[0].status", "IN_PROGRESS").press("+ เพิ่มผลการดำเนินการ");
            form.type("measures[0].results[0].text", "จัดทำสรุปและเผยแพร่แล้ว ๒ ไตรมาส");
            form.press("ไม่มี");
            form.saved().missing(0).elsewhere().reveal("measures[0]");
            form.stands("measures[0].results[0].text", "จัดทำสรุปและเผยแพร่แล้ว ๒ ไตรมาส");
            FormSlips.aDateThatNobodyCanReadIsNotSent(form);
            FormSlips.aFileThatDidNotArriveIsNotForgotten(form);
            FormFiles.dropAPhotoAndThinkTwice(form);
            form.picture("report-with-photo-" + forms.width());
            form.send("ส่งรายงาน รอบ ๖ เดือน").sent();
        });
    }

    void review() {
        forms.with("coordinator", "reviewProgress", form -> {
            FormWalk.sendingBackNeedsAReason(form, FormWalk.RETURN);
            form.type("comment", "ตรวจแล้ว");
            form.confirmed("รับรายงาน");
        });
    }

    void clerksOpinionOnTheReport() {
        forms.decide("clerk", "endorseReport", "เห็นควรเสนอผู้บริหาร");
    }

    void noteOfTheReport() {
        forms.with("executive", "approveReport", form -> form.confirmed("รับทราบ"));
        bankum.playTheNextDay();
    }

    void announcementOfTheReport() {
        forms.announce("announceReport");
    }

    /** The report of twelve months begins as a copy, and says so until it is edited. */
    void reportOfTwelveMonths() {
        bankum.play("2026-10-02");
        forms.with("finance", "reportProgress", form -> {
            var marks = form.page().locator(".ita-copied:visible");
            var copied = marks.count();
            assertThat(copied).isGreaterThanOrEqualTo(3);
            assertThat(form.refusedAfter("ส่งรายงาน รอบ ๑๒ เดือน")).isNotEmpty();
            form.type("measures[0].results[0].text", "จัดทำสรุปและเผยแพร่แล้ว ๔ ไตรมาส");
            form.mark("measures[0].status", "DONE");
            assertThat(marks.count()).isEqualTo(copied - 2);
            form.button("ยังเป็นปัจจุบัน").first().click();
            assertThat(marks.count()).isEqualTo(copied - 3);
            form.type("measures[0].outcomes", "ไม่มีเรื่องร้องเรียนด้านงบประมาณ จากเดิม ๒ เรื่อง")
                    .saved()
                    .missing(1);
            form.button("ไม่มี").last().click();
            form.missing(0).send("ส่งรายงาน รอบ ๑๒ เดือน").sent();
        });
    }

    /** The same round at another width: of all the office's measures the first is reported in the form. */
    void reportOfTheOffice() {
        bankum.reportAllButTheFirst("office", 12, "office");
        forms.with("office", "reportProgress", form -> {
            form.reveal("measures[0]");
            var copied = form.page().locator(".ita-copied:visible").count();
            assertThat(copied).isGreaterThanOrEqualTo(3);
            assertThat(form.refusedAfter("ส่งรายงาน รอบ ๑๒ เดือน")).isNotEmpty();
            form.type("measures[0].outcomes", "เจ้าหน้าที่ปฏิบัติตามคู่มือทุกคน")
                    .mark("measures[0].status", "DONE")
                    .saved();
            assertThat(form.page().locator(".ita-copied:visible").count()).isEqualTo(copied - 1);
            form.missing(0).send("ส่งรายงาน รอบ ๑๒ เดือน").sent();
        });
    }

    /** The forms of the round after six months. */
    Map<String, Runnable> forms() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("the report of six months", this::reportOfSixMonths);
        all.put("the review of the reports", this::review);
        all.put("the clerk's opinion on the report", this::clerksOpinionOnTheReport);
        all.put("the note taken of the report", this::noteOfTheReport);
        all.put("the announcement of the report", this::announcementOfTheReport);
        return all;
    }
}
