package org.itacycle.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itacycle.organization.Organizations;
import org.itacycle.publication.PackFile.Folder;
import org.itacycle.publication.PackWriter.Packed;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The list of everything in the pack: a page whose links open the files beside it. */
@Component
class PackIndex {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Organizations organizations;
    private final ITemplateEngine templates;
    private final MessageSource messages;

    PackIndex(Organizations organizations, ITemplateEngine templates, MessageSource messages) {
        this.organizations = organizations;
        this.templates = templates;
        this.messages = messages;
    }

    PackFile of(CycleKey cycle, List<Packed> packed) {
        var office = organizations.get(cycle.organization()).name();
        var page = new Context(THAI);
        page.setVariable("title", text("title", office, String.valueOf(cycle.fiscalYear())));
        page.setVariable("about", text("about"));
        page.setVariable("columns", Map.of("file", text("column.file"), "size", text("column.size")));
        page.setVariable("folders", folders(packed));
        var html = templates.process("publication/evidence-pack", page).getBytes(StandardCharsets.UTF_8);
        return PackFile.of(Folder.WORK, text("index") + ".html", html);
    }

    private static List<Listed> folders(List<Packed> packed) {
        var folders = new LinkedHashMap<String, List<Line>>();
        for (var file : packed) {
            int end = file.path().indexOf('/');
            folders.computeIfAbsent(file.path().substring(0, end), name -> new ArrayList<>())
                    .add(new Line(
                            file.path().substring(end + 1),
                            UriUtils.encodePath(file.path(), StandardCharsets.UTF_8),
                            String.format(Locale.ROOT, "%,d", file.size()),
                            file.sha256()));
        }
        return folders.entrySet().stream()
                .map(entry -> new Listed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String text(String key, Object... values) {
        return messages.getMessage("publication.pack." + key, values, THAI);
    }

    /** A folder of the pack. */
    record Listed(String name, List<Line> files) {}

    /** A file in its folder, with the address that opens it from the page. */
    record Line(String name, String address, String size, String sha256) {}
}
