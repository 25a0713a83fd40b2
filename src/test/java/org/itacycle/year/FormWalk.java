package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import org.itacycle.web.Chromium;

/**
 * The officers of a short year at one width of the browser: each opens the form of a task that she owes, which is looked at
 * and used. Axe looks at what nobody has looked at before, at whatever width.
 */
record FormWalk(String base, Chromium chromium, int width, Set<String> lookedAt) {

    static final String RETURN = "ส่งกลับให้แก้ไข";

    Municipality bankum() {
        return new Municipality(base);
    }

    void announce(String key) {
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
        bankum().playTheNextDay();
    }

    void decide(String user, String key, String agree) {
        with(user, key, form -> {
            sendingBackNeedsAReason(form, "ให้ทบทวน");
            form.confirmed(agree);
        });
    }

    static void sendingBackNeedsAReason(FormWindow form, String label) {
        form.send(label).press(label);
        assertThat(form.refusal()).isNotEmpty();
        form.press("ยกเลิก");
    }

    void with(String user, String key, Consumer<FormWindow> use) {
        withTask(user, bankum().as(user).tasks(key).get(0), key, use);
    }

    void withTask(String user, String task, String name, Consumer<FormWindow> use) {
        try (var form = FormWindow.signIn(chromium, base, user, width)) {
            form.open(task).fits(name + "-" + width);
            if (lookedAt.add(name)) {
                form.isOpenToAll(name);
            }
            use.accept(form);
        }
    }
}
