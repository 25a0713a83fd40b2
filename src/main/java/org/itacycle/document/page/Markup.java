package org.itacycle.document.page;

import java.util.Map;
import java.util.TreeMap;
import org.unbescape.html.HtmlEscape;

/** Builds HTML; texts and values of attributes are escaped here and nowhere else. */
public final class Markup {

    private final StringBuilder html = new StringBuilder(4096);

    public Markup open(String element) {
        return open(element, Map.of());
    }

    /** An opening tag; attributes are written in the order of their names. */
    public Markup open(String element, Map<String, String> attributes) {
        html.append('<').append(element);
        new TreeMap<>(attributes)
                .forEach((name, value) -> html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"'));
        html.append('>');
        return this;
    }

    public Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    public Markup element(String element, String text) {
        return open(element).text(text).close(element);
    }

    public Markup element(String element, String type, String text) {
        return open(element, Map.of("class", type)).text(text).close(element);
    }

    /** A text, with its line breaks. */
    public Markup text(String text) {
        html.append(escape(text).replace("\r\n", "\n").replace("\n", "<br>"));
        return this;
    }

    /** Markup that is known to be well-formed. */
    public Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** The text as it may stand in an element or an attribute; characters that no page may contain are left out. */
    public static String escape(String text) {
        return HtmlEscape.escapeHtml4Xml(readable(text));
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private static String readable(String text) {
        return text.codePoints().anyMatch(Markup::forbidden)
                ? text.codePoints()
                        .filter(point -> !forbidden(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean forbidden(int point) {
        return (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
