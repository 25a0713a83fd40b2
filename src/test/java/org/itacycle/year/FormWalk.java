package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.itacycle.web.Chromium;

/**
 * A short year at one width of the browser: two divisions lead, and every form is opened by the person who owes it, refused
 * while something is missing, filled and sent.
 */
final class FormWalk {

    private static final String RETURN = "ส่งกลับให้แก้ไข";

    private final Municipality bankum;
    private final Chromium chromium;
    private final String base;
    private final int width;
    private final Set<String> lookedAt;

    /** Axe looks at what nobody has looked at before, at whatever width. */
    FormWalk(String base, Chromium chromium, int width, Set<String> lookedAt) {
        this.bankum = new Municipality(base);
        this.base = base;
        this.chromium = chromium;
        this.width = width;
        this.lookedAt = lookedAt;
    }

    void planAgreedOnPaper() {
        cancel();
        bankum.as("coordinator").post("/api/cycles", Map.of("fiscalYear", 2569, "startAt", "EXECUTION"));
        with("coordinator", "recordAgreedPlan", form -> {
            assertThat(form.refusedAfter("บันทึกและเริ่มการดำเนินการ")).hasSizeGreaterThanOrEqualTo(4);
            form.press("+ เพิ่มมาตรการ");
            form.type("measures[0].title", "จัดทำคู่มือการยืมทรัพย์สิน")
                    .type("measures[0].steps[0].text", "ประชุมคณะทำงาน");
            form.saved().press("ตรวจอีกครั้ง");
            form.elsewhere().reveal("measures[0]").stands("measures[0].title", "จัดทำคู่มือการยืมทรัพย์สิน");
            new FormKeys(form).walkTheCalendar("paper.signedOn");
            form.type("paper.signedOn", "1/10/2568")
                    .type("paper.officer", "นายกองค์การบริหารส่วนตำบล")
                    .type("paper.position", "นายก อบต.")
                    .again()
                    .stands("paper.officer", "นายกองค์การบริหารส่วนตำบล")
                    .attach("[data-where='paper.evidence']", FormFiles.pdf("แผน.pdf"));
            form.page().waitForSelector(".ita-thumb--kind");
            if (form.field("comment").count() > 0) {
                form.type("comment", "ตามฉบับที่เห็นชอบ");
            }
            form.missing(0).confirmed("บันทึกและเริ่มการดำเนินการ");
        });
    }

    void result() {
        cancel();
        bankum.as("coordinator").post("/api/cycles", Map.of("fiscalYear", 2569));
        with("coordinator", "recordResult", form -> {
            form.send("ส่ง");
            assertThat(form.refusal()).isNotEmpty();
            form.type("total", "90.42");
            for (int row = 0; row < 10; row++) {
                form.type("indicators[" + row + "].score", row == 1 ? "๘๐.๕" : "96");
                form.choose("indicators[" + row + "].lead", row % 2 == 0 ? "office" : "finance");
            }
            form.saved().missing(0).elsewhere().stands("total", "๙๐.๔๒").stands("indicators[1].score", "๘๐.๕๐");
            new FormKeys(form.send("ส่ง")).escapeFromTheQuestion();
            form.confirmed("ส่ง");
        });
    }

    void analysis() {
        bankum.analyse("office", "office");
        bankum.as("office").complete("analyseIndicators", Map.of());
        with("finance", "analyseIndicators", form -> {
            assertThat(form.refusedAfter("ส่ง")).hasSizeGreaterThanOrEqualTo(5);
            for (int indicator = 2; indicator <= 10; indicator += 2) {
                var where = "analyses[" + indicator + "].";
                form.type(where + "text", "ประชาชนยังไม่ทราบช่องทาง จึงควรประชาสัมพันธ์เพิ่ม");
                form.mark(where + "intent", indicator == 2 ? "IMPROVE" : "MAINTAIN");
            }
            form.saved().missing(0).send("ส่ง").sent();
        });
    }

    void drafts() {
        bankum.draft("office", "office");
        bankum.as("office").complete("draftMeasures", Map.of());
        with("finance", "draftMeasures", form -> {
            assertThat(form.refusedAfter("ส่งร่างมาตรการ")).isNotEmpty();
            form.page().locator(".ita-coverage .is-bad button").click();
            form.type("measures[0].title", "เปิดเผยแผนการใช้จ่ายงบประมาณ")
                    .type("measures[0].steps[0].text", "จัดทำสรุปทุกไตรมาส");
            form.saved().missing(0).elsewhere().stands("measures[0].title", "เปิดเผยแผนการใช้จ่ายงบประมาณ");
            FormTrials.codesAreReadOut(form, bankum, width);
            form.send("ส่งร่างมาตรการ").sent();
        });
    }

    void consolidation() {
        with("coordinator", "consolidatePlan", form -> {
            sendingBackNeedsAReason(form, RETURN);
            form.type("comment", "ตรวจแล้ว เสนอตามลำดับ").again().stands("comment", "ตรวจแล้ว เสนอตามลำดับ");
            form.confirmed("เสนอตามลำดับ");
        });
    }

    void clerksOpinionOnThePlan() {
        decide("clerk", "endorsePlan", "เห็นควรเสนอผู้บริหาร");
    }

    void agreementToThePlan() {
        decide("executive", "approvePlan", "เห็นชอบ");
        bankum.playTheNextDay();
    }

    void announcementOfThePlan() {
        announce("announcePlan");
    }

    void acknowledgement() {
        with("office", "acknowledgePlan", form -> form.send("รับทราบ").sent());
        List.of("finance", "education", "health")
                .forEach(division -> bankum.as(division).complete("acknowledgePlan", Map.of()));
        withTask("coordinator", bankum.openTasks("acknowledgePlan").get(0), "acknowledge-instead", form -> {
            assertThat(form.refusedAfter("รับทราบ")).hasSize(2);
            form.type("onBehalfOf.informant", "ผอ.กองช่าง")
                    .mark("onBehalfOf.via", "PHONE")
                    .missing(0);
            form.send("รับทราบ").sent();
        });
        bankum.playTheNextDay();
    }

    void lateStep() {
        with("coordinator", "resolveOverdue", form -> {
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
        with("finance", "reportProgress", form -> {
            assertThat(form.refusedAfter("ส่งรายงาน รอบ ๖ เดือน")).isNotEmpty();
            form.mark("measures[0].status", "IN_PROGRESS").press("+ เพิ่มผลการดำเนินการ");
            form.type("measures[0].results[0].text", "จัดทำสรุปและเผยแพร่แล้ว ๒ ไตรมาส");
            form.press("ไม่มี");
            form.saved().missing(0).elsewhere().reveal("measures[0]");
            form.stands("measures[0].results[0].text", "จัดทำสรุปและเผยแพร่แล้ว ๒ ไตรมาส");
            FormSlips.aDateThatNobodyCanReadIsNotSent(form);
            FormSlips.aFileThatDidNotArriveIsNotForgotten(form);
            FormFiles.dropAPhotoAndThinkTwice(form);
            form.picture("report-with-photo-" + width);
            form.send("ส่งรายงาน รอบ ๖ เดือน").sent();
        });
    }

    void review() {
        with("coordinator", "reviewProgress", form -> {
            sendingBackNeedsAReason(form, RETURN);
            form.type("comment", "ตรวจแล้ว");
            form.confirmed("รับรายงาน");
        });
    }

    void clerksOpinionOnTheReport() {
        decide("clerk", "endorseReport", "เห็นควรเสนอผู้บริหาร");
    }

    void noteOfTheReport() {
        with("executive", "approveReport", form -> form.confirmed("รับทราบ"));
        bankum.playTheNextDay();
    }

    void announcementOfTheReport() {
        announce("announceReport");
    }

    /** The report of twelve months begins as a copy, and says so until it is edited. */
    void reportOfTwelveMonths() {
        bankum.play("2026-10-02");
        with("finance", "reportProgress", form -> {
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
        with("office", "reportProgress", form -> {
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

    private void announce(String key) {
        with("pr", key, form -> {
            assertThat(form.refusedAfter("บันทึกการประชาสัมพันธ์")).hasSize(1);
            if (width == Chromium.PHONE) {
                form.attach("[data-where='channels[0].file']", FormFiles.photo("ป้ายประกาศ.png"));
                form.page().waitForSelector("img.ita-thumb");
                FormSlips.aPhotoStaysInItsRow(form);
            } else {
                form.type("channels[0].url", "https://www.example.go.th/ita/2569");
            }
            form.missing(0).send("บันทึกการประชาสัมพันธ์").sent();
        });
        bankum.playTheNextDay();
    }

    private void decide(String user, String key, String agree) {
        with(user, key, form -> {
            sendingBackNeedsAReason(form, "ให้ทบทวน");
            form.confirmed(agree);
        });
    }

    private static void sendingBackNeedsAReason(FormWindow form, String label) {
        form.send(label).press(label);
        assertThat(form.refusal()).isNotEmpty();
        form.press("ยกเลิก");
    }

    private void with(String user, String key, Consumer<FormWindow> use) {
        withTask(user, bankum.as(user).tasks(key).get(0), key, use);
    }

    private void withTask(String user, String task, String name, Consumer<FormWindow> use) {
        try (var form = FormWindow.signIn(chromium, base, user, width)) {
            form.open(task).fits(name + "-" + width);
            if (lookedAt.add(name)) {
                form.isOpenToAll(name);
            }
            use.accept(form);
        }
    }

    void sixMonthsArePublished() {
        bankum.as("admin").put("/api/organization", Map.of("publishesSixMonthReport", true));
    }

    private void cancel() {
        bankum.as("coordinator").call("POST", YEAR + "/cancel", Map.of("reason", "เริ่มใหม่"));
    }

    /** The forms of a year up to the agreed plan, in their order. */
    Map<String, Runnable> plan() {
        var forms = new LinkedHashMap<String, Runnable>();
        forms.put("the plan that was agreed on paper", this::planAgreedOnPaper);
        forms.put("the result", this::result);
        forms.put("the analysis", this::analysis);
        forms.put("the drafts", this::drafts);
        forms.put("the consolidation", this::consolidation);
        forms.put("the clerk's opinion on the plan", this::clerksOpinionOnThePlan);
        forms.put("the agreement to the plan", this::agreementToThePlan);
        forms.put("the announcement of the plan", this::announcementOfThePlan);
        forms.put("the acknowledgement", this::acknowledgement);
        return forms;
    }

    /** The forms of the round after six months. */
    Map<String, Runnable> round() {
        var forms = new LinkedHashMap<String, Runnable>();
        forms.put("the report of six months", this::reportOfSixMonths);
        forms.put("the review of the reports", this::review);
        forms.put("the clerk's opinion on the report", this::clerksOpinionOnTheReport);
        forms.put("the note taken of the report", this::noteOfTheReport);
        forms.put("the announcement of the report", this::announcementOfTheReport);
        return forms;
    }
}
