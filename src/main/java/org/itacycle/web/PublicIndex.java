package org.itacycle.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.itacycle.organization.Organization;
import org.itacycle.organization.Organizations;
import org.itacycle.publication.Publication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told: where to look, and which pages there are. */
@Controller
class PublicIndex {

    private final Organizations organizations;
    private final PublicDesk desk;

    PublicIndex(Organizations organizations, PublicDesk desk) {
        this.organizations = organizations;
        this.desk = desk;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var text = "User-agent: *\nAllow: /public/\nAllow: /fonts/\nDisallow: /\n\nSitemap: "
                + desk.absolute("/public/sitemap.xml") + "\n";
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text);
    }

    @GetMapping({"/sitemap.xml", "/public/sitemap.xml"})
    ResponseEntity<String> sitemap() {
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        organizations.all().forEach(office -> office(map, office));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(map.append("</urlset>\n").toString());
    }

    /** The newest version of each document that is shown, and the pages above it. */
    private void office(StringBuilder map, Organization office) {
        var home = desk.home(office.id());
        var pages = new LinkedHashMap<String, LocalDate>();
        desk.all(office).stream()
                .filter(Publication::shown)
                .sorted(Comparator.comparing(Publication::publishedOn))
                .forEach(publication -> {
                    var year = home + publication.fiscalYear();
                    pages.put(year + "/" + publication.subject().key(), publication.publishedOn());
                    pages.put(year, publication.publishedOn());
                    pages.put(home, publication.publishedOn());
                });
        pages.forEach((path, day) -> map.append("<url><loc>")
                .append(HtmlUtils.htmlEscape(desk.absolute(path)))
                .append("</loc><lastmod>")
                .append(day)
                .append("</lastmod></url>\n"));
    }
}
