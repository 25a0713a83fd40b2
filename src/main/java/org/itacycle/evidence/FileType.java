package org.itacycle.evidence;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.itacycle.evidence.picture.Camera;

/** The kinds of file an office may attach; whatever is not here is refused. */
enum FileType {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg", "jfif"),
    PNG("image/png", true, "png"),
    WEBP("image/webp", true, "webp"),
    HEIC("image/heic", true, "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    TXT("text/plain", false, "txt"),
    CSV("text/csv", false, "csv"),
    MP4("video/mp4", false, "mp4", "m4v");

    private final String mediaType;
    private final boolean inline;
    private final List<String> extensions;

    FileType(String mediaType, boolean inline, String... extensions) {
        this.mediaType = mediaType;
        this.inline = inline;
        this.extensions = List.of(extensions);
    }

    /** The content as it is kept: pictures and films without the notes of the camera, everything else as it came. */
    InputStream bare(InputStream content) {
        return switch (this) {
            case JPEG -> Camera.JPEG.bare(content);
            case PNG -> Camera.PNG.bare(content);
            case WEBP -> Camera.WEBP.bare(content);
            case HEIC, MP4 -> Camera.BOXES.bare(content);
            default -> content;
        };
    }

    String mediaType() {
        return mediaType;
    }

    boolean inline() {
        return inline;
    }

    boolean names(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** The name with an ending that tells the truth about the content. */
    String named(FileName name) {
        return names(name.extension()) ? name.value() : name.value() + "." + extensions.get(0);
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
