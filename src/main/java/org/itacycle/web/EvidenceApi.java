package org.itacycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The content of the files, for everybody signed in of the same local government. */
@RestController
@RequestMapping("/api/evidence/{id}")
class EvidenceApi {

    private final EvidenceFiles files;

    EvidenceApi(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping
    void read(Actor actor, @PathVariable UUID id, WebRequest request, HttpServletResponse response) throws IOException {
        var file = files.info(actor.organization(), id);
        protect(file, response);
        if (request.checkNotModified("\"" + file.sha256() + "\"")) {
            return;
        }
        response.setContentType(file.type());
        response.setContentLengthLong(file.size());
        files.copyTo(actor.organization(), id, response.getOutputStream());
    }

    @GetMapping("/info")
    FileInfo info(Actor actor, @PathVariable UUID id) {
        return files.info(actor.organization(), id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Actor actor, @PathVariable UUID id) {
        files.delete(id, actor);
    }

    /** What came from outside must never act inside: no guessing of types, no scripts, no shared caches. */
    private static void protect(FileInfo file, HttpServletResponse response) {
        var disposition = file.showsInline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    }
}
