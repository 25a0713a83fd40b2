package org.itacycle.imports.reader.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.DocumentReader;
import org.itacycle.imports.reader.ooxml.OfficePackage;
import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;

/**
 * Reads {@code .docx} as it would be printed: what was deleted with tracked changes or hidden is left out, automatic
 * numbers stand in the text, headers come first and once, footers and notes last.
 */
public final class DocxReader implements DocumentReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.DOCX;
    }

    @Override
    public List<Block> read(byte[] file) {
        try (OfficePackage parts = OfficePackage.open(file)) {
            String main = parts.main();
            List<OfficePackage.Relation> relations = parts.relations(main);
            StoryReader story = story(parts, relations);
            List<Block> blocks = new ArrayList<>(stories(parts, relations, story, "/header"));
            try (XmlCursor xml = parts.read(main).orElseThrow(UnreadableDocument::new)) {
                xml.eachChild(name -> {
                    if (name.equals("body")) {
                        blocks.addAll(story.blocks(xml));
                    }
                });
            }
            blocks.addAll(notes(parts, relations, story));
            blocks.addAll(stories(parts, relations, story, "/footer"));
            return blocks;
        }
    }

    private static StoryReader story(OfficePackage parts, List<OfficePackage.Relation> relations) {
        Styles styles = new Styles();
        Numbering numbering = new Numbering();
        for (OfficePackage.Relation relation : relations) {
            if (relation.is("/styles")) {
                parts.read(relation.target()).ifPresent(styles::read);
            } else if (relation.is("/numbering")) {
                parts.read(relation.target()).ifPresent(numbering::read);
            }
        }
        return new StoryReader(styles, numbering);
    }

    /** Headers or footers; first, left and right pages mostly say the same, which is kept once. */
    private static Set<Block> stories(
            OfficePackage parts, List<OfficePackage.Relation> relations, StoryReader story, String kind) {
        Set<Block> blocks = new LinkedHashSet<>();
        for (OfficePackage.Relation relation : relations) {
            if (relation.is(kind)) {
                parts.read(relation.target()).ifPresent(xml -> blocks.addAll(story.blocks(xml)));
            }
        }
        return blocks;
    }

    private static List<Block> notes(OfficePackage parts, List<OfficePackage.Relation> relations, StoryReader story) {
        List<Block> blocks = new ArrayList<>();
        for (OfficePackage.Relation relation : relations) {
            if (relation.is("/footnotes") || relation.is("/endnotes")) {
                parts.read(relation.target())
                        .ifPresent(xml -> xml.eachChild(note -> {
                            if (!xml.attribute("type", "").matches("separator|continuationSeparator")) {
                                blocks.addAll(story.blocks(xml));
                            }
                        }));
            }
        }
        return blocks;
    }
}
