package org.itacycle.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a Word document's body, as far as text and tables go. */
record WordBody(Document document) {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Text that somebody has deleted with changes tracked, and copies for old programs. */
    private static final Set<String> GONE = Set.of("del", "moveFrom", "delText", "Fallback", "instrText");

    /** Everything that is written, hidden text too. */
    String text() {
        return text(document.getDocumentElement());
    }

    /** The outermost tables. */
    List<Element> tables() {
        return below(document.getDocumentElement(), "tbl"::equals, "tbl"::equals);
    }

    /** The visible text between the tables. */
    List<String> paragraphs() {
        return below(document.getDocumentElement(), "p"::equals, name -> name.equals("p") || name.equals("tbl"))
                .stream()
                .map(WordBody::text)
                .map(WordReader::visible)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<Element> rows(Element table) {
        return below(table, "tr"::equals, "tr"::equals).stream()
                .filter(row -> below(row, "trPr"::equals, Set.of("trPr", "tc")::contains).stream()
                        .noneMatch(properties ->
                                !below(properties, "del"::equals, name -> false).isEmpty()))
                .toList();
    }

    static List<Element> cells(Element row) {
        return below(row, "tc"::equals, "tc"::equals);
    }

    /** Over how many columns the cell reaches. */
    static int span(Element cell) {
        return below(cell, "gridSpan"::equals, "p"::equals).stream()
                .map(span -> span.getAttributeNS(W, "val"))
                .filter(value -> value.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(1);
    }

    /** The text with a line feed between paragraphs and for every break. */
    static String text(Element element) {
        var text = new StringBuilder();
        collect(element, text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner) || GONE.contains(name(inner))) {
                continue;
            }
            switch (name(inner)) {
                case "t" -> text.append(inner.getTextContent());
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "p" -> {
                    if (text.length() > 0) {
                        text.append('\n');
                    }
                    collect(inner, text);
                }
                case "pPr", "rPr", "sdtPr", "tcPr", "trPr", "tblPr" -> {}
                default -> collect(inner, text);
            }
        }
    }

    /** The elements that are wanted, not looking into those behind which there is nothing more. */
    private static List<Element> below(Element element, Predicate<String> wanted, Predicate<String> end) {
        var found = new ArrayList<Element>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !GONE.contains(name(inner)) || wantsGone(child, wanted)) {
                var inside = (Element) child;
                if (wanted.test(name(inside))) {
                    found.add(inside);
                }
                if (!end.test(name(inside))) {
                    found.addAll(below(inside, wanted, end));
                }
            }
        }
        return found;
    }

    private static boolean wantsGone(Node child, Predicate<String> wanted) {
        return child instanceof Element inner && wanted.test(name(inner));
    }

    private static String name(Element element) {
        return element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    }
}
