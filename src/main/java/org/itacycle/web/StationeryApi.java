package org.itacycle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.paperwork.Stationeries;
import org.itacycle.paperwork.StationeryFile;
import org.itacycle.paperwork.StationeryPart;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The emblem and the Word templates of the caller's office; coordinator and administrator replace them. */
@RestController
@RequestMapping("/api/organization/stationery")
class StationeryApi {

    private final Stationeries stationeries;

    StationeryApi(Stationeries stationeries) {
        this.stationeries = stationeries;
    }

    @GetMapping
    List<StationeryFile> list(Actor actor) {
        return stationeries.list(actor.organization());
    }

    /** The part in use; where the office has no own template, the one to begin an own from. */
    @GetMapping("/{part}")
    ResponseEntity<byte[]> read(Actor actor, @PathVariable String part) {
        var wanted = StationeryPart.of(part);
        var disposition =
                ContentDisposition.attachment().filename(wanted.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(stationeries.content(actor.organization(), wanted));
    }

    @PutMapping("/{part}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(
            Actor actor,
            @PathVariable String part,
            @RequestParam(name = Stationeries.FIELD, required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput(Missing.of(Stationeries.FIELD, "evidence.file-required"));
        }
        var name = file.getOriginalFilename();
        stationeries.replace(StationeryPart.of(part), name == null ? part : name, content(file), actor);
    }

    @DeleteMapping("/{part}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String part) {
        stationeries.remove(StationeryPart.of(part), actor);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
