package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Files as officers attach them to a form. */
final class FormFiles {

    private static final String DROP = """
        ([zone, content]) => {
          const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], 'ภาพกิจกรรม.png', {type: 'image/png'}));
          ['dragenter', 'dragover', 'drop'].forEach((kind) => document.querySelector(zone)
            .dispatchEvent(new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: transfer})));
        }
        """;

    private FormFiles() {}

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", Municipality.pdf());
    }

    static FilePayload photo(String name) {
        return new FilePayload(name, "image/png", picture());
    }

    /** Lets a photo fall on the evidence, sees it small, takes it away and puts it back; the server keeps it all the time. */
    static void dropAPhotoAndThinkTwice(FormWindow form) {
        var page = form.page();
        // Small pictures are loaded only near the window, where the person is who lets a photo fall.
        page.evaluate("document.querySelector('.ita-upload').scrollIntoView({block: 'center'})");
        page.evaluate(DROP, new Object[] {".ita-upload", Base64.getEncoder().encodeToString(picture())});
        page.waitForSelector("img.ita-thumb");
        page.waitForCondition(
                () -> (Boolean) page.evaluate("document.querySelector('img.ita-thumb').naturalWidth > 0"));
        form.press("ลบไฟล์ ภาพกิจกรรม.png");
        assertThat(page.locator("img.ita-thumb").count()).isZero();
        form.press("เลิกทำ");
        page.waitForSelector("img.ita-thumb");
        form.attach(".ita-card", pdf("คำสั่ง.pdf"));
        page.waitForSelector(".ita-thumb--kind");
        var evidence = page.locator(".ita-filecard a").first().getAttribute("href");
        assertThat(page.request().get(base(page.url()) + evidence).status()).isEqualTo(200);
    }

    private static String base(String url) {
        return url.substring(0, url.indexOf("/tasks/"));
    }

    private static byte[] picture() {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(15, 76, 92));
        pen.fillRect(0, 0, 320, 240);
        pen.setColor(Color.WHITE);
        pen.fillOval(100, 60, 120, 120);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
