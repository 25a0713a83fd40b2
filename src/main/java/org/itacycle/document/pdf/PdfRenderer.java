package org.itacycle.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.itacycle.document.Block;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfFile;
import org.itacycle.document.Stationery;
import org.itacycle.document.type.Typesetter;

/** Lays out one document and writes it. One object serves one document, in one thread; nothing is shared. */
public final class PdfRenderer {

    /** The pages told in the map may move what stands behind it; it settles after a run or two. */
    private static final int MOST_RUNS = 4;

    private final Paper paper;
    private final Images images;
    private final BiFunction<String, String, String> pageOf;
    private final Typesetter typesetter = new Typesetter();
    private final String mark;

    /** {@code pageOf} words a page's number and the count of pages. */
    public PdfRenderer(Paper paper, Stationery stationery, BiFunction<String, String, String> pageOf) {
        this.paper = paper;
        this.images = new Images(stationery);
        this.pageOf = pageOf;
        this.mark = PageFrame.mark(paper, Format.of(paper.format()));
    }

    public PdfFile write() {
        Map<String, List<Integer>> known = Map.of();
        var layout = layout(known);
        for (int run = 1;
                run < MOST_RUNS && hasMap() && !layout.pages().elementPages().equals(known);
                run++) {
            known = layout.pages().elementPages();
            layout = layout(known);
        }
        PageFrame.number(layout.pages(), paper, typesetter, pageOf);
        var pages = layout.pages();
        return new PdfFile(PdfAssembly.write(paper, layout), pages.sheets().size(), pages.elementPages());
    }

    private Layout layout(Map<String, List<Integer>> elementPages) {
        var format = Format.of(paper.format());
        var fonts = new Fonts();
        var document = new Tag("Document");
        var setting = new Setting(format, paper.numerals(), typesetter, images, elementPages);
        var pages = new Pages(format, fonts, sheet -> PageFrame.draw(sheet, mark));
        pages.place(new Blocks(setting).parts(paper.blocks(), format.textWidth(), document));
        return new Layout(pages, fonts, images, document);
    }

    private boolean hasMap() {
        return paper.blocks().stream().map(Block::plain).anyMatch(Block.ElementMap.class::isInstance);
    }
}
