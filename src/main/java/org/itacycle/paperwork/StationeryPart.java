package org.itacycle.paperwork;

import java.util.Arrays;
import java.util.Locale;
import org.itacycle.problem.NotFound;

/** A part of an office's stationery. */
public enum StationeryPart {
    EMBLEM("image/png", "png"),
    PORTRAIT("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    LANDSCAPE("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    StationeryPart(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The part with the key ({@code emblem}, {@code portrait}, {@code landscape}). */
    public static StationeryPart of(String key) {
        return Arrays.stream(values())
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("stationery " + key));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name of the file when it is handed out. */
    public String fileName() {
        return key() + "." + ending;
    }
}
