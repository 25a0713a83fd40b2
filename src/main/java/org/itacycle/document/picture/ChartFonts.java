package org.itacycle.document.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The letters in drawings. */
final class ChartFonts {

    static final Font REGULAR = read("/fonts/Sarabun-Regular.ttf");
    static final Font BOLD = read("/fonts/Sarabun-Bold.ttf");

    private ChartFonts() {}

    private static Font read(String resource) {
        try (var file = ChartFonts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
