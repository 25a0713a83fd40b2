package org.itacycle.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.FileInfo;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of a multipart request that carries a file, read as a stream. */
final class UploadedFile {

    private UploadedFile() {}

    /** Takes a file by its name and content. */
    interface Taker {
        FileInfo take(@Nullable String name, InputStream content);
    }

    /** Hands the file over and answers with what is known of it. */
    static ResponseEntity<FileInfo> handedTo(Taker taker, @Nullable MultipartFile file) {
        if (file == null) {
            throw new InvalidInput(Missing.of(EvidenceFiles.FIELD, "evidence.file-required"));
        }
        try (var content = file.getInputStream()) {
            var stored = taker.take(file.getOriginalFilename(), content);
            var address = UriComponentsBuilder.fromPath("/api/evidence/{id}").build(stored.id());
            return ResponseEntity.created(address).body(stored);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
