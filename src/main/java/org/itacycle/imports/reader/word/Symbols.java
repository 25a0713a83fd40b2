package org.itacycle.imports.reader.word;

import java.util.Locale;

/** The signs that offices take from symbol fonts, where their code means nothing by itself. */
final class Symbols {

    private Symbols() {}

    /** A check mark, an empty or crossed box where it is one; else a bullet, so that something is seen. */
    static String of(String font, String code) {
        String sign = code.toUpperCase(Locale.ROOT).replaceFirst("^[F0]0", "");
        if (!font.toLowerCase(Locale.ROOT).startsWith("wingdings")) {
            return "•";
        }
        boolean second = font.endsWith("2");
        return switch (sign) {
            case "FC" -> "✓";
            case "50" -> second ? "✓" : "•";
            case "FE", "52" -> second || sign.equals("FE") ? "☑" : "•";
            case "FD", "FB" -> sign.equals("FD") ? "☒" : "✗";
            case "A8", "6F", "71", "72" -> "☐";
            case "A3" -> second ? "☐" : "•";
            default -> "•";
        };
    }
}
