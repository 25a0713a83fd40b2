package org.itacycle.imports.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.Letters;
import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;

/** Reads whatever holds paragraphs and tables: the body, a cell, a text box, a header, a note. */
final class StoryReader {

    private final Styles styles;
    private final Numbering numbering;
    private final Amounts amounts = new Amounts();

    StoryReader(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The blocks inside the element, in their order; empty paragraphs are left out. */
    List<Block> blocks(XmlCursor xml) {
        return lines(xml).stream()
                .filter(block -> !(block instanceof Paragraph paragraph
                        && paragraph.text().isBlank()))
                .toList();
    }

    private List<Block> lines(XmlCursor xml) {
        return lines(xml, other -> {});
    }

    /** The blocks inside the element with the empty paragraphs between them; other elements go to the visitor. */
    List<Block> lines(XmlCursor xml, Consumer<String> other) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder carried = new StringBuilder();
        collect(xml, blocks, carried, other);
        if (!carried.isEmpty()) {
            blocks.add(new Paragraph(carried.toString()));
        }
        return blocks;
    }

    private void collect(XmlCursor xml, List<Block> blocks, StringBuilder carried, Consumer<String> other) {
        xml.eachChild(name -> {
            switch (name) {
                case "p" -> paragraph(xml, blocks, carried);
                case "tbl" -> blocks.addAll(new TableReader(this, amounts).read(xml));
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" ->
                    collect(xml, blocks, carried, other);
                case "AlternateContent" ->
                    xml.eachChild(choice -> {
                        if (choice.equals("Choice")) {
                            collect(xml, blocks, carried, other);
                        }
                    });
                default -> other.accept(name);
            }
        });
    }

    private void paragraph(XmlCursor xml, List<Block> blocks, StringBuilder carried) {
        ParagraphReader paragraph = new ParagraphReader(this);
        paragraph.read(xml);
        carried.append(number(paragraph)).append(paragraph.text());
        amounts.paragraph(carried.length());
        if (!paragraph.runsOn()) {
            blocks.add(new Paragraph(Letters.clean(carried.toString()).strip()));
            carried.setLength(0);
        }
        blocks.addAll(paragraph.boxes());
    }

    /** Word counts an empty entry too, but there is nothing to show it for. */
    private String number(ParagraphReader paragraph) {
        ListReference list = paragraph.list();
        ListReference styled = styles.list(paragraph.style());
        ListReference reference = list == null ? styled : list.or(styled);
        if (reference == null || !reference.isNumbered()) {
            return "";
        }
        String number = numbering.next(reference);
        return paragraph.text().isBlank() ? "" : number;
    }
}
