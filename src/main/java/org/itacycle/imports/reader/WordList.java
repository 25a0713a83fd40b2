package org.itacycle.imports.reader;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The automatic numbers that Word writes into its HTML as text to be ignored, because there they are all we have. */
final class WordList {

    private WordList() {}

    static boolean isMarker(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("mso-list:ignore");
    }

    /** The number as printed; a bullet, whatever its sign in a symbol font, is a dash. */
    static String marker(Element element) {
        String text = Letters.clean(element.text()).strip();
        boolean numbered = text.codePoints().anyMatch(Character::isLetterOrDigit) && text.length() > 1;
        return numbered ? text + " " : "- ";
    }
}
