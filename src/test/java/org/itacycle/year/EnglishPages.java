package org.itacycle.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Finds what is Thai in a page beyond what people wrote and what things are called in the office. */
final class EnglishPages {

    private static final Pattern THAI = Pattern.compile("[ก-๏]+");
    private static final Pattern UNREAD =
            Pattern.compile("(?s)<script.*?</script>|<!--.*?-->|<(button|option)[^>]*lang=\"th\".*?</\\1>");

    /** What the application says of names, tasks, scores and measures; the longest first. */
    private final List<String> known;

    EnglishPages(Caller caller) {
        var found =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (var path : List.of("/api/me", "/api/units", "/api/tasks?scope=all", Municipality.YEAR + "/assessment")) {
            collect(caller.get(path), found);
        }
        var names = ResourceBundle.getBundle("messages.organization", Locale.ROOT);
        names.keySet().stream()
                .filter(key -> key.startsWith("organization.group."))
                .forEach(key -> found.add(names.getString(key)));
        known = List.copyOf(found);
    }

    List<String> thaiWords(String page) {
        var text = HtmlUtils.htmlUnescape(UNREAD.matcher(page).replaceAll(" "));
        for (var name : known) {
            text = text.replace(name, " ");
        }
        return THAI.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual() && THAI.matcher(node.asText()).find()) {
            found.add(node.asText());
        }
        node.forEach(inner -> collect(inner, found));
    }
}
