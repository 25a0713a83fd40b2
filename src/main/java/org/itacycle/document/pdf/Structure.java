package org.itacycle.document.pdf;

import static org.itacycle.document.pdf.Cos.dictionary;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes what the parts of the pages are, so that screen readers read headings as headings and tables cell by cell. */
final class Structure {

    /** A table keeps its empty cells, or the others would move. */
    private static final Set<String> KEPT = Set.of("TD", "TH");

    private static final String TABLE = "Table";

    private final PDDocument document;
    private final Map<Tag, COSDictionary> elements = new IdentityHashMap<>();

    Structure(PDDocument document) {
        this.document = document;
    }

    void write(Tag root, List<Sheet> sheets) {
        var tree = dictionary("StructTreeRoot");
        tree.setItem(COSName.K, element(root, tree));
        tree.setItem(COSName.getPDFName("ParentTree"), parents(sheets));
        tree.setInt(COSName.getPDFName("ParentTreeNextKey"), sheets.size());
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        var element = dictionary("StructElem");
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        if (tag.alternative() != null) {
            element.setString(COSName.getPDFName("Alt"), tag.alternative());
        }
        describeCell(tag, element);
        var kids = new COSArray();
        for (var kid : tag.kids()) {
            if (kid instanceof Tag.Content content) {
                kids.add(reference(content));
            } else if (kid instanceof Tag child && (KEPT.contains(child.type()) || !child.isEmpty())) {
                kids.add(element(child, element));
            }
        }
        element.setItem(COSName.K, kids);
        elements.put(tag, element);
        return element;
    }

    private static void describeCell(Tag tag, COSDictionary element) {
        if (!KEPT.contains(tag.type())) {
            return;
        }
        var attributes = new COSDictionary();
        attributes.setName(COSName.O, TABLE);
        attributes.setInt(COSName.getPDFName("ColSpan"), tag.columns());
        attributes.setInt(COSName.getPDFName("RowSpan"), tag.rows());
        if (tag.type().equals("TH")) {
            attributes.setName(COSName.getPDFName("Scope"), "Column");
        }
        element.setItem(COSName.A, attributes);
    }

    private COSDictionary reference(Tag.Content content) {
        var reference = dictionary("MCR");
        reference.setItem(COSName.PG, document.getPage(content.page()));
        reference.setInt(COSName.MCID, content.number());
        reference.setDirect(true);
        return reference;
    }

    /** For every page the owners of its marked contents. */
    private COSDictionary parents(List<Sheet> sheets) {
        var numbers = new COSArray();
        for (var sheet : sheets) {
            var owners = new COSArray();
            sheet.owners().forEach(owner -> owners.add(elements.get(owner)));
            numbers.add(COSInteger.get(sheet.index()));
            numbers.add(owners);
            document.getPage(sheet.index()).setStructParents(sheet.index());
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        return parents;
    }
}
