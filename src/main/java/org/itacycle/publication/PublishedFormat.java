package org.itacycle.publication;

import java.util.Arrays;
import java.util.Optional;

/** A format in which a published document is kept. */
public enum PublishedFormat {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json"),
    /** One page with everything inside it, to be put on another web site. */
    HTML("html", "text/html;charset=UTF-8"),
    /** What stands on the public page between its head and foot; nobody downloads it. */
    BODY("body", "text/html;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    PublishedFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the public page offers it. */
    public boolean offered() {
        return this != BODY && this != HTML;
    }

    /** The format whose file names end so. */
    public static Optional<PublishedFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
