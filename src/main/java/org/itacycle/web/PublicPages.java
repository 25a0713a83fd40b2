package org.itacycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.organization.Organization;
import org.itacycle.problem.NotFound;
import org.itacycle.publication.Licences;
import org.itacycle.publication.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** The disclosure pages, readable by everybody: all years, one year, one document, and its earlier versions. */
@Controller
class PublicPages {

    static final String YEAR = "{year:\\d{4}}";
    static final String DOCUMENT = YEAR + "/{document:plan|report-6|report-12}";

    private final PublicDesk desk;
    private final PublicViews views;
    private final PublicLinkedData data;
    private final Licences licences;

    PublicPages(PublicDesk desk, PublicViews views, PublicLinkedData data, Licences licences) {
        this.desk = desk;
        this.views = views;
        this.data = data;
        this.licences = licences;
    }

    @GetMapping("/public")
    String entrance() {
        return "redirect:/public/";
    }

    @GetMapping({"/public/", "/public/o/{slug}", "/public/o/{slug}/"})
    String years(@PathVariable(required = false) @Nullable String slug, Model page) {
        var office = frame(slug, page);
        var years = desk.all(office).stream()
                .collect(Collectors.groupingBy(Publication::fiscalYear, LinkedHashMap::new, Collectors.toList()));
        page.addAttribute(
                "years",
                years.entrySet().stream()
                        .map(year -> views.year(desk.home(office.id()), year.getKey(), latest(year.getValue())))
                        .toList());
        page.addAttribute("data", data.office(office, desk.absolute(desk.home(office.id()))));
        return "public/years";
    }

    @GetMapping({"/public/" + YEAR, "/public/o/{slug}/" + YEAR})
    String year(@PathVariable(required = false) @Nullable String slug, @PathVariable int year, Model page) {
        var office = frame(slug, page);
        var published = latest(desk.year(office, year));
        page.addAttribute("year", views.year(desk.home(office.id()), year, published));
        page.addAttribute("data", data.office(office, desk.absolute(desk.home(office.id()))));
        return "public/year";
    }

    @GetMapping({"/public/" + DOCUMENT, "/public/o/{slug}/" + DOCUMENT})
    String document(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable int year,
            @PathVariable String document,
            Model page) {
        return document(slug, year, document, null, page);
    }

    @GetMapping({"/public/" + DOCUMENT + "/{version:\\d{1,6}}", "/public/o/{slug}/" + DOCUMENT + "/{version:\\d{1,6}}"})
    String version(
            @PathVariable(required = false) @Nullable String slug,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable int version,
            Model page) {
        return document(slug, year, document, version, page);
    }

    /** An address has one form; a slash that somebody adds leads back to it. Whatever else lies below does not exist. */
    @GetMapping("/public/{other:(?!assets$).+}/**")
    RedirectView other(@PathVariable String other, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.endsWith("/")) {
            throw new NotFound(other);
        }
        var proper = new RedirectView(path.replaceAll("/+$", ""), true);
        proper.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        proper.setExposeModelAttributes(false);
        proper.setExpandUriTemplateVariables(false);
        return proper;
    }

    private String document(@Nullable String slug, int year, String document, @Nullable Integer version, Model page) {
        var office = frame(slug, page);
        var versions = desk.versions(office, year, document);
        var shown = PublicDesk.shown(versions, version);
        var view = views.document(desk.home(office.id()), shown, versions);
        page.addAttribute("document", view);
        page.addAttribute("canonical", desk.absolute(view.path()));
        page.addAttribute("body", desk.shelf().body(shown));
        page.addAttribute("licence", licences.current());
        page.addAttribute("data", data.document(office, shown, desk.absolute(view.path())));
        return "public/document";
    }

    private Organization frame(@Nullable String slug, Model page) {
        var office = desk.office(slug);
        page.addAttribute("office", office);
        page.addAttribute("home", desk.home(office.id()));
        return office;
    }

    /** The newest version of each document. */
    private static List<Publication> latest(List<Publication> published) {
        return published.stream()
                .collect(Collectors.toMap(
                        Publication::subject, Function.identity(), (earlier, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Publication::subject))
                .toList();
    }
}
