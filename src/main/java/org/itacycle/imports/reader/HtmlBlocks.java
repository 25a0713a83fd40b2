package org.itacycle.imports.reader;

import java.util.List;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;

/** The blocks of HTML that stands inside a text. */
final class HtmlBlocks {

    private HtmlBlocks() {}

    static List<Block> ofText(String source) {
        return List.of(new Paragraph(Markup.text(source)));
    }
}
