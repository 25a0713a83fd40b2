package org.itacycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.publication.EvidencePack;
import org.itacycle.publication.WebsiteFiles;
import org.itacycle.tenancy.CycleKey;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many files at once: what goes onto the agency's own web site, and everything that proves a year. */
@RestController
@RequestMapping("/api/cycles/{year}")
class PackApi {

    private final EvidencePack pack;
    private final WebsiteFiles website;

    PackApi(EvidencePack pack, WebsiteFiles website) {
        this.pack = pack;
        this.website = website;
    }

    /** What is published is for everybody, so whoever keeps the web site may fetch it. */
    @GetMapping("/documents/{document}/website.zip")
    void website(CycleKey cycle, @PathVariable String document, HttpServletResponse response) throws IOException {
        var subject = Subject.of(document);
        send("เว็บไซต์-ita-" + cycle.fiscalYear() + "-" + subject.key(), website.prepare(cycle, subject), response);
    }

    @GetMapping("/evidence-pack")
    Folders contents(CycleKey cycle, Actor actor) {
        requireReader(actor);
        return new Folders(pack.contents(cycle));
    }

    @GetMapping("/evidence-pack.zip")
    void pack(CycleKey cycle, Actor actor, HttpServletResponse response) throws IOException {
        requireReader(actor);
        send("แฟ้มหลักฐาน-ita-" + cycle.fiscalYear(), pack.prepare(cycle), response);
    }

    private static void requireReader(Actor actor) {
        if (!DocumentPages.mayRead(actor)) {
            throw new Forbidden();
        }
    }

    /** Written straight out: a year's photos need no more memory than a piece of one. */
    private static void send(String name, EvidencePack.Prepared zip, HttpServletResponse response) throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".zip", StandardCharsets.UTF_8)
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        zip.writeTo(response.getOutputStream());
    }

    /** The folders of the pack. */
    record Folders(List<EvidencePack.Contents> folders) {}
}
