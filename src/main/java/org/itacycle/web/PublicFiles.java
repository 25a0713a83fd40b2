package org.itacycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.FileInfo;
import org.itacycle.problem.NotFound;
import org.itacycle.publication.Publication;
import org.itacycle.publication.PublishedFile;
import org.itacycle.publication.PublishedFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The files of published documents, byte for byte as they came out; without a version the newest ones. */
@Controller
class PublicFiles {

    private static final String NEWEST = PublicPages.DOCUMENT + ".{extension:[a-z]+}";
    private static final String VERSION = PublicPages.DOCUMENT + "/{version:\\d{1,6}}";
    private static final String FIXED = VERSION + ".{extension:[a-z]+}";
    private static final String SIGNED = VERSION + "/signed";
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";
    private static final String READER =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

    private final PublicDesk desk;
    private final EvidenceFiles evidence;

    PublicFiles(PublicDesk desk, EvidenceFiles evidence) {
        this.desk = desk;
        this.evidence = evidence;
    }

    @GetMapping({"/public/" + NEWEST, "/public/o/{slug}/" + NEWEST, "/public/" + FIXED, "/public/o/{slug}/" + FIXED})
    void file(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable(required = false) @Nullable Integer version,
            @PathVariable String extension,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        var publication = publication(slug, year, document, version);
        var file = PublishedFormat.of(extension)
                .filter(PublishedFormat::offered)
                .flatMap(publication::file)
                .orElseThrow(() -> new NotFound(extension));
        protect(response, name(publication, extension));
        if (!request.checkNotModified("\"" + file.sha256() + "\"")) {
            send(publication, file, response);
        }
    }

    @GetMapping({"/public/" + SIGNED, "/public/o/{slug}/" + SIGNED})
    void signed(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable int version,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        var publication = publication(slug, year, document, version);
        var scan = desk.shelf().scan(publication).orElseThrow(() -> new NotFound("signed"));
        var end = scan.name().replaceAll("(?s).*(\\.[A-Za-z]{1,5})$|.*", "$1");
        protect(response, name(publication, "signed" + end));
        if (!request.checkNotModified("\"" + scan.sha256() + "\"")) {
            send(publication, scan, response);
        }
    }

    private Publication publication(@Nullable String slug, int year, String document, @Nullable Integer version) {
        return PublicDesk.shown(desk.versions(desk.office(slug), year, document), version);
    }

    private void send(Publication publication, PublishedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.format().mediaType());
        response.setContentLengthLong(file.size());
        desk.shelf().copyTo(publication, file.format(), response.getOutputStream());
    }

    private void send(Publication publication, FileInfo scan, HttpServletResponse response) throws IOException {
        response.setContentType(scan.type());
        response.setContentLengthLong(scan.size());
        evidence.copyTo(publication.cycle().organization(), scan.id(), response.getOutputStream());
    }

    /** A name that tells what it is; browsers show PDF and pictures in place, and nothing in a file may run. */
    private static void protect(HttpServletResponse response, String name) {
        boolean inline = name.matches(".*\\.(pdf|png|jpe?g)");
        var disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name).build().toString());
        // A browser shows no PDF inside a sandbox.
        response.setHeader("Content-Security-Policy", name.endsWith(".pdf") ? READER : NOTHING_RUNS);
    }

    private static String name(Publication publication, String end) {
        return "ita-" + publication.fiscalYear() + "-" + publication.subject().key() + "-v" + publication.version()
                + (end.startsWith("signed") ? "-" : ".") + end;
    }
}
