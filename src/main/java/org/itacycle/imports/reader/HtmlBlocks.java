package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The blocks of HTML in the order of the page; tables that only lay the page out are taken apart. */
final class HtmlBlocks implements NodeFilter {

    private final List<Block> blocks = new ArrayList<>();
    private final boolean keepsLineFeeds;
    private final Amounts amounts;
    private final HtmlLines text;

    /** {@code keepsLineFeeds}: whether a line feed of the source is one, rather than a space. */
    HtmlBlocks(boolean keepsLineFeeds, Amounts amounts) {
        this.amounts = amounts;
        this.keepsLineFeeds = keepsLineFeeds;
        this.text = new HtmlLines(keepsLineFeeds);
    }

    /** The blocks of HTML that stands inside a text. */
    static List<Block> ofText(String source, Amounts amounts) {
        return new HtmlBlocks(true, amounts)
                .of(Jsoup.parseBodyFragment(Markup.safe(source)).body());
    }

    List<Block> of(Element root) {
        root.filter(this);
        paragraphs();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        ReadingLimits.checkTime();
        if (node instanceof Element element && element.normalName().equals("table") && HtmlTable.isData(element)) {
            paragraphs();
            HtmlTable table = new HtmlTable(element, keepsLineFeeds, amounts);
            table.caption().forEach(caption -> blocks.add(new Paragraph(caption)));
            blocks.add(table.read());
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean cell = node instanceof Element element && HtmlTable.isCell(element);
        if (cell) {
            paragraphs();
        }
        text.head(node, depth);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        text.tail(node, depth);
        return FilterResult.CONTINUE;
    }

    private void paragraphs() {
        text.take().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line)));
    }
}
