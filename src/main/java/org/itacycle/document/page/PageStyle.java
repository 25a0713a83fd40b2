package org.itacycle.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The style sheet of documents, for a page that carries everything inside itself. */
public final class PageStyle {

    private static final String SHEET = "static/public/assets/paper.css";
    private static final String FONT = "static/fonts/sarabun-%s-%s-normal.woff2";
    private static final String FACE =
            "@font-face{font-family:Sarabun;font-weight:%s;src:url(data:font/woff2;base64,%s)"
                    + " format('woff2');unicode-range:%s}";

    private final String sheet = faces() + read(SHEET);

    /** The style with the letters inside. */
    public String selfContained() {
        return sheet;
    }

    private static String faces() {
        var faces = new StringBuilder();
        for (var weight : List.of("400", "700")) {
            faces.append(face("thai", weight, "U+0E01-0E5B,U+200C-200D,U+25CC"));
            faces.append(face("latin", weight, "U+0000-00FF,U+2000-206F,U+2190-2193,U+2212"));
        }
        return faces.toString();
    }

    private static String face(String letters, String weight, String range) {
        var font = Base64.getEncoder().encodeToString(bytes(FONT.formatted(letters, weight)));
        return FACE.formatted(weight, font, range);
    }

    private static String read(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
