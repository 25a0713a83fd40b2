package org.itacycle.paperwork;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;

/** An emblem as it is kept: drawn anew as PNG, so that nothing of the file but what is seen stays. */
final class EmblemPicture {

    private static final int MOST_PIXELS = 6000;
    private static final int KEPT_PIXELS = 1000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private EmblemPicture() {}

    static byte[] of(byte[] file, String field) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw notAPicture(field);
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return png(read(reader, field));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw notAPicture(field);
        }
    }

    /** Looks at the size before it unpacks anything. */
    private static BufferedImage read(ImageReader reader, String field) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw notAPicture(field);
        }
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS) {
            throw new InvalidInput(Missing.of(field, "paperwork.stationery.too-many-pixels", MOST_PIXELS));
        }
        return reader.read(0);
    }

    private static byte[] png(BufferedImage read) throws IOException {
        double scale = Math.min(1, KEPT_PIXELS / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(read, 0, 0, width, height, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", bytes);
        return bytes.toByteArray();
    }

    private static InvalidInput notAPicture(String field) {
        return new InvalidInput(Missing.of(field, "paperwork.stationery.not-a-picture"));
    }
}
