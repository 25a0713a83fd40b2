package org.itacycle.imports.reader.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.DocumentReader;
import org.itacycle.imports.reader.ooxml.OfficePackage;
import org.itacycle.imports.reader.ooxml.OfficePackage.Relation;
import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;

/** Reads {@code .xlsx}: every sheet in the order of the workbook, hidden ones and hidden rows too. */
public final class XlsxReader implements DocumentReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.XLSX;
    }

    @Override
    public List<Block> read(byte[] file) {
        try (OfficePackage parts = OfficePackage.open(file)) {
            String main = parts.main();
            Workbook workbook = new Workbook();
            XmlCursor book = parts.read(main).orElseThrow(UnreadableDocument::new);
            book.eachChild(name -> workbook.read(name, book));
            List<Relation> relations = parts.relations(main);
            SharedStrings strings = new SharedStrings();
            CellFormats formats = new CellFormats();
            part(parts, relations, "/sharedStrings").forEach(strings::read);
            part(parts, relations, "/styles").forEach(formats::read);
            NumberTexts numbers = new NumberTexts(workbook.from1904);
            Amounts amounts = new Amounts();
            List<Block> blocks = new ArrayList<>();
            for (String sheet : sheets(workbook, relations)) {
                XmlCursor xml = parts.read(sheet).orElseThrow(UnreadableDocument::new);
                SheetGrid grid = new SheetReader(strings, formats, numbers, amounts).read(xml);
                blocks.addAll(new SheetBlocks(grid, amounts).read());
            }
            return blocks;
        }
    }

    private static List<XmlCursor> part(OfficePackage parts, List<Relation> relations, String kind) {
        return relations.stream()
                .filter(relation -> relation.is(kind))
                .flatMap(relation -> parts.read(relation.target()).stream())
                .toList();
    }

    private static List<String> sheets(Workbook workbook, List<Relation> relations) {
        Map<String, String> targets = relations.stream()
                .filter(relation -> relation.is("/worksheet"))
                .collect(Collectors.toMap(Relation::id, Relation::target, (first, second) -> first));
        return workbook.sheets.stream()
                .filter(targets::containsKey)
                .map(targets::get)
                .toList();
    }

    /** What the workbook tells: its sheets, and which day is number one. */
    private static final class Workbook {

        private final Set<String> sheets = new LinkedHashSet<>();
        private boolean from1904;

        void read(String name, XmlCursor xml) {
            if (name.equals("workbookPr")) {
                from1904 = xml.attribute("date1904", "0").matches("1|true");
            } else if (name.equals("sheets")) {
                xml.eachChild(sheet -> sheets.add(xml.attribute("id", "")));
            }
        }
    }
}
