package org.itacycle.imports.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of HTML as lines: paragraphs, entries and breaks end one, numbers and bullets of lists stand before theirs. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "address",
            "center",
            "table",
            "tr",
            "caption",
            "hr",
            "form",
            "fieldset",
            "figure",
            "figcaption",
            "body");
    private static final Set<String> DROPPED = Set.of("script", "style", "title", "template", "noscript", "head");
    private static final Pattern WHITE = Pattern.compile("[ \t\n\r\f]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern MARKED = Pattern.compile("^\\s*([-–•●▪*·]|\\(?[0-9๐-๙]+[.)]).*", Pattern.DOTALL);

    private static final int DEEPEST_TEXT = 8;

    private final LineWriter lines = new LineWriter();
    private final Deque<ListNumbers> lists = new ArrayDeque<>();
    private final boolean keepsLineFeeds;
    private int dropped;

    HtmlLines(boolean keepsLineFeeds) {
        this.keepsLineFeeds = keepsLineFeeds;
    }

    /** The lines of a page, where a line feed in the source means no more than a space. */
    static String of(Node node) {
        return read(node, false);
    }

    /** The lines of marked up text, where a line feed in the source is one. */
    static String ofText(Node node) {
        return read(node, true);
    }

    private static String read(Node node, boolean keepsLineFeeds) {
        HtmlLines reader = new HtmlLines(keepsLineFeeds);
        NodeTraversor.traverse(reader, node);
        return reader.take();
    }

    /** The lines so far, which are then forgotten. */
    String take() {
        String text = Letters.clean(lines.take());
        String single = keepsLineFeeds ? text : SPACES.matcher(text).replaceAll(" ");
        return single.lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode text && dropped == 0) {
            append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name)) {
            dropped++;
        } else if (name.equals("br")) {
            lines.finish();
        } else if (WordList.isMarker(element)) {
            lines.mark(WordList.marker(element));
            dropped++;
        } else if (BLOCKS.contains(name)) {
            lines.finishStarted();
            openList(element, name);
            lines.enter();
        } else if (name.equals("td") || name.equals("th")) {
            lines.append(" ");
        }
    }

    private void openList(Element element, String name) {
        if (name.equals("ol") || name.equals("ul")) {
            lists.push(new ListNumbers(element));
        } else if (name.equals("li")) {
            ListNumbers list = lists.isEmpty() ? new ListNumbers(new Element("ul")) : lists.peek();
            String marker = list.next(element);
            lines.mark(MARKED.matcher(firstText(element)).matches() ? "" : marker);
        }
    }

    /** The first text of an entry, looked for no deeper than markup around a word goes. */
    private static String firstText(Element element) {
        Node node = element;
        for (int i = 0; i < DEEPEST_TEXT && node.childNodeSize() > 0; i++) {
            Node first = node.childNode(0);
            while (first instanceof TextNode text && text.isBlank() && first.nextSibling() != null) {
                first = first.nextSibling();
            }
            if (first instanceof TextNode text) {
                return text.getWholeText();
            }
            node = first;
        }
        return "";
    }

    private void close(Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name) || WordList.isMarker(element)) {
            dropped--;
        } else if (BLOCKS.contains(name)) {
            lines.leave(name.equals("p"));
            if (name.equals("ol") || name.equals("ul")) {
                lists.pop();
            }
        }
    }

    private void append(String text) {
        boolean hasLineFeed = keepsLineFeeds && !text.isBlank() && text.indexOf('\n') >= 0;
        if (!hasLineFeed) {
            lines.append(WHITE.matcher(text).replaceAll(" "));
            return;
        }
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            lines.append(WHITE.matcher(parts[i]).replaceAll(" "));
            if (i < parts.length - 1) {
                lines.finish();
            }
        }
    }
}
