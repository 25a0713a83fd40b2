package org.itacycle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.itacycle.imports.Imports;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.TooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads foreign documents for everybody signed in; nothing is stored. */
@RestController
class ImportApi {

    private static final String FIELD = "file";
    static final int LARGEST_IN_MEGABYTES = 20;

    private final Imports imports;

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    /** The preview; {@code include=source} adds the document as it was read and where each value stands in it. */
    @PostMapping("/api/imports/preview")
    Object preview(
            Actor actor,
            @RequestParam(name = FIELD, required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            @RequestParam(required = false) @Nullable String include) {
        var content = content(file);
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var read = imports.preview(name, content, fiscalYear, actor);
        return "source".equals(include) ? read : read.preview();
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null) {
            throw new InvalidInput(Missing.of(FIELD, "evidence.file-required"));
        }
        if (file.isEmpty()) {
            throw new InvalidInput(Missing.of(FIELD, "evidence.empty"));
        }
        if (file.getSize() > (long) LARGEST_IN_MEGABYTES << 20) {
            throw new TooLarge(FIELD, LARGEST_IN_MEGABYTES);
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
