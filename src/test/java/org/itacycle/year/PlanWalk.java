package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of a year up to the agreed plan: every form is refused while something is missing, filled and sent; two divisions lead. */
final class PlanWalk {

    private final FormWalk forms;
    private final Municipality bankum;

    PlanWalk(FormWalk forms) {
        this.forms = forms;
        this.bankum = forms.bankum();
    }

    void planAgreedOnPaper() {
        cancel();
        bankum.as("coordinator").post("/api/cycles", Map.of("fiscalYear", 2569, "startAt", "EXECUTION"));
        forms.with("coordinator", "recordAgreedPlan", form -> {
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
        forms.with("coordinator", "recordResult", form -> {
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
        forms.with("finance", "analyseIndicators", form -> {
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
        forms.with("finance", "draftMeasures", form -> {
            assertThat(form.refusedAfter("ส่งร่างมาตรการ")).isNotEmpty();
            form.page().locator(".ita-coverage .is-bad button").click();
            form.type("measures[0].title", "เปิดเผยแผนการใช้จ่ายงบประมาณ")
                    .type("measures[0].steps[0].text", "จัดทำสรุปทุกไตรมาส");
            FormTrials.aStepIsDraggedToItsPlace(form);
            form.saved().missing(0).elsewhere().stands("measures[0].title", "เปิดเผยแผนการใช้จ่ายงบประมาณ");
            FormTrials.codesAreReadOut(form, bankum, forms.width());
            form.send("ส่งร่างมาตรการ").sent();
        });
    }

    void consolidation() {
        forms.with("coordinator", "consolidatePlan", form -> {
            FormWalk.sendingBackNeedsAReason(form, FormWalk.RETURN);
            form.type("comment", "ตรวจแล้ว เสนอตามลำดับ").again().stands("comment", "ตรวจแล้ว เสนอตามลำดับ");
            form.confirmed("เสนอตามลำดับ");
        });
    }

    void clerksOpinionOnThePlan() {
        forms.decide("clerk", "endorsePlan", "เห็นควรเสนอผู้บริหาร");
    }

    void agreementToThePlan() {
        forms.decide("executive", "approvePlan", "เห็นชอบ");
        bankum.playTheNextDay();
    }

    void announcementOfThePlan() {
        forms.announce("announcePlan");
    }

    void acknowledgement() {
        forms.with("office", "acknowledgePlan", form -> form.send("รับทราบ").sent());
        List.of("finance", "education", "health")
                .forEach(division -> bankum.as(division).complete("acknowledgePlan", Map.of()));
        forms.withTask("coordinator", bankum.openTasks("acknowledgePlan").get(0), "acknowledge-instead", form -> {
            assertThat(form.refusedAfter("รับทราบ")).hasSize(2);
            form.type("onBehalfOf.informant", "ผอ.กองช่าง")
                    .mark("onBehalfOf.via", "PHONE")
                    .missing(0);
            form.send("รับทราบ").sent();
        });
        bankum.playTheNextDay();
    }

    private void cancel() {
        bankum.as("coordinator").call("POST", YEAR + "/cancel", Map.of("reason", "เริ่มใหม่"));
    }

    /** The forms of a year up to the agreed plan, in their order. */
    Map<String, Runnable> forms() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("the plan that was agreed on paper", this::planAgreedOnPaper);
        all.put("the result", this::result);
        all.put("the analysis", this::analysis);
        all.put("the drafts", this::drafts);
        all.put("the consolidation", this::consolidation);
        all.put("the clerk's opinion on the plan", this::clerksOpinionOnThePlan);
        all.put("the agreement to the plan", this::agreementToThePlan);
        all.put("the announcement of the plan", this::announcementOfThePlan);
        all.put("the acknowledgement", this::acknowledgement);
        return all;
    }
}
