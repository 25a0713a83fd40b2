package org.itacycle.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reading a mail tells nobody that it was read: its HTML loads nothing and runs nothing. Links that a person follows
 * are no loading.
 */
final class MailHtml {

    private static final String ACTIVE =
            "script, iframe, frame, object, embed, applet, link, base, form, input, button, "
                    + "audio, video, source, svg, math, meta[http-equiv=refresh]";
    private static final List<String> LOADING = List.of("src", "srcset", "background", "poster", "data", "lowsrc");
    private static final Pattern STYLE_LOADING = Pattern.compile("(?i)(url\\s*\\(|@import|expression\\s*\\(|\\\\)");

    private MailHtml() {}

    /** The first thing in it that is not allowed; empty when there is none. */
    static Optional<String> outside(String html) {
        var page = Jsoup.parse(html);
        var active = page.select(ACTIVE).stream()
                .map(element -> "<" + element.tagName() + ">")
                .findFirst();
        return active.or(() -> page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(MailHtml::isLoading)
                        .map(attribute -> attribute.getKey() + "=" + MailText.shortLine(attribute.getValue()))
                        .findFirst())
                .or(() -> page.select("style").stream()
                        .map(Element::data)
                        .filter(style -> STYLE_LOADING.matcher(style).find())
                        .map(style -> "<style>")
                        .findFirst());
    }

    private static boolean isLoading(Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || LOADING.contains(name) && !value.startsWith("data:image/") && !value.startsWith("cid:")
                || name.equals("style") && STYLE_LOADING.matcher(value).find()
                || name.equals("href")
                        && !value.startsWith("https:")
                        && !value.startsWith("http:")
                        && !value.startsWith("mailto:")
                        && !value.startsWith("#");
    }
}
