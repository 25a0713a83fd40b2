package org.itacycle.evidence;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A file's name made harmless: no path, no control or direction characters, not endless; Thai stays as it is. */
record FileName(String stem, String extension) {

    private static final int LONGEST_STEM = 110;
    private static final int LONGEST_EXTENSION = 8;
    private static final String UNNAMED = "file";

    static FileName of(@Nullable String raw) {
        var name = harmless(raw == null ? "" : raw);
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.length() - dot - 1 <= LONGEST_EXTENSION;
        return ends
                ? new FileName(shortened(name.substring(0, dot)), name.substring(dot + 1))
                : new FileName(shortened(name), "");
    }

    String value() {
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    private static String harmless(String raw) {
        var name = Normalizer.normalize(raw, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
        name = name.replaceAll("[<>:\"|?*;%]", "_").replaceAll("\\s+", " ");
        name = name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        return name.isEmpty() ? UNNAMED : name;
    }

    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST_STEM
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST_STEM));
    }
}
