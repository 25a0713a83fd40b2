package org.itacycle.document.word;

import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;
import org.itacycle.document.Stationery;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Makes the Word file of a paper. */
public final class PaperFile {

    private final TemplateWords words;

    public PaperFile(TemplateWords words) {
        this.words = words;
    }

    /** The paper in the agency's template, where it has one for this format. */
    public byte[] write(Paper paper, Stationery stationery) {
        var own = OwnTemplate.of(paper.format());
        var agencys = paper.format() == Paper.Format.LANDSCAPE
                ? stationery.landscapeTemplate()
                : stationery.portraitTemplate();
        try (var template = new Template(agencys == null ? own : agencys, words);
                var source = new Template(own, words)) {
            var document = template.document();
            var content = CTBody.Factory.newInstance();
            var styles = new Styles(document, source.document());
            var lines = new Lines(Place.page(content, template.width()), styles);
            new BlockWriter(lines, new Pictures(document), paper.numerals(), stationery).write(paper.blocks());
            template.place(content);
            template.fill(paper.title(), paper.numerals() == Numerals.THAI);
            if (paper.mark() != null) {
                new Watermark(document).write(paper.mark());
            }
            document.getProperties().getCoreProperties().setTitle(paper.title());
            return template.bytes();
        }
    }
}
