package org.itacycle.year;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.itacycle.web.ThaiScreen;

/** Somebody who never saw the application: follows what stands on the screen; every click and foreign word is counted. */
final class Newcomer {

    /** What the office itself wrote into its measures. */
    private static final String[] WRITTEN = {"Service"};

    private static final Pattern SEND = Pattern.compile("^ส่งรายงาน");

    private final Page page;
    private final String user;
    private final Set<String> foreign = new TreeSet<>();
    private int clicks;

    Newcomer(Page page, String user) {
        this.page = page;
        this.user = user;
    }

    void signsIn(String base) {
        page.navigate(base + "/");
        page.getByLabel("ชื่อผู้ใช้").fill(user);
        page.getByLabel("รหัสผ่าน").fill(user);
        // The user names that the demonstration offers are no words of the page.
        page.locator(".people").evaluateAll("lists => lists.forEach(list => list.remove())");
        click(page.locator("form").getByRole(AriaRole.BUTTON));
    }

    void opensWhatIsOverdue() {
        page.getByText(Pattern.compile("^เกินกำหนด [๐-๙]+ วัน")).first().waitFor();
        click(page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("รายงานผลการดำเนินการ"))
                .first());
        page.locator(".ita-measure").first().waitFor();
    }

    void saysWhatWasDone() {
        for (var measure : page.locator(".ita-measure").all()) {
            click(measure.locator("label")
                    .filter(new Locator.FilterOptions().setHasText("ดำเนินการแล้วเสร็จ"))
                    .first());
            click(measure.getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("เพิ่มผลการดำเนินการ")));
            measure.locator("[data-where$='results[0].text'] textarea, textarea[data-where$='results[0].text']")
                    .or(measure.getByLabel("ผลการดำเนินการ", new Locator.GetByLabelOptions().setExact(true)))
                    .first()
                    .fill("อบรมเจ้าหน้าที่ ๑ ครั้ง ผู้เข้าร่วม ๒๔ คน");
        }
    }

    void addsAPhoto() {
        var asked = page.waitForFileChooser(
                () -> click(page.getByText("แนบไฟล์หรือภาพถ่าย").first()));
        asked.setFiles(new FilePayload("ภาพกิจกรรม.png", "image/png", photo()));
        page.getByText("ภาพกิจกรรม").first().waitFor();
    }

    void sends() {
        click(page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(SEND))
                .first());
        var done = page.locator(".ita-panel--good[role=status]");
        var question = page.locator(".ita-question button").first();
        done.or(question).first().waitFor();
        if (question.isVisible()) {
            click(question);
        }
        done.first().waitFor();
        foreign.addAll(ThaiScreen.foreignWords(page, WRITTEN));
    }

    int clicks() {
        return clicks;
    }

    Set<String> foreignWords() {
        return foreign;
    }

    private void click(Locator place) {
        place.waitFor();
        foreign.addAll(ThaiScreen.foreignWords(page, WRITTEN));
        place.click();
        clicks++;
    }

    private static byte[] photo() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
