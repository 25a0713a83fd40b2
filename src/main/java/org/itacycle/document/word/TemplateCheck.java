package org.itacycle.document.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.itacycle.document.Numerals;
import org.itacycle.document.Paper;
import org.itacycle.document.Stationery;
import org.itacycle.document.word.TemplateParts.Unacceptable;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Refuses files that are no template: broken or endless ones, such that act or reach outside, and such without a place. */
public final class TemplateCheck {

    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final int NARROWEST = 80;

    /** What is executed, or holds a file inside a file. */
    private static final Pattern ACTIVE =
            Pattern.compile("vbaproject|vbadata|/activex/|/embeddings/|/ctrlprops/|afchunk");

    private static final Set<String> ACTIVE_RELATIONS =
            Set.of("oleObject", "package", "control", "aFChunk", "vbaProject", "attachedTemplate", "subDocument");

    /** Fields that fetch something when the document is opened or printed. */
    private static final Pattern FETCHING = Pattern.compile(
            "\\b(dde|ddeauto|includetext|includepicture|include|link|import|database|macrobutton)\\b",
            Pattern.CASE_INSENSITIVE);

    private final TemplateWords words;

    public TemplateCheck(TemplateWords words) {
        this.words = words;
    }

    /**
     * Checks the file and tries it.
     *
     * @throws InvalidInput with the reason at the field
     */
    public void require(byte[] file, String field) {
        try {
            inspect(new TemplateParts(file));
            tryOut(file);
        } catch (Unacceptable refused) {
            throw new InvalidInput(Missing.of(field, refused.message(), refused.arguments()));
        }
    }

    private static void inspect(TemplateParts parts) throws Unacceptable {
        if (!parts.text("[Content_Types].xml").contains(MAIN)) {
            throw new Unacceptable("document.template.not-word");
        }
        for (var name : parts.names()) {
            if (ACTIVE.matcher(name.toLowerCase(Locale.ROOT)).find()) {
                throw new Unacceptable("document.template.active");
            }
            if (name.endsWith(".rels")) {
                relations(parts.xml(name).getElementsByTagNameNS("*", "Relationship"));
            } else if (name.endsWith(".xml")) {
                fields(parts.xml(name).getDocumentElement());
            }
        }
    }

    private static void relations(NodeList relations) throws Unacceptable {
        for (int i = 0; i < relations.getLength(); i++) {
            var relation = (Element) relations.item(i);
            var type = relation.getAttribute("Type");
            var kind = type.substring(type.lastIndexOf('/') + 1);
            if (relation.getAttribute("TargetMode").equals("External") && !kind.equals("hyperlink")) {
                throw new Unacceptable("document.template.outside", relation.getAttribute("Target"));
            }
            if (ACTIVE_RELATIONS.contains(kind)) {
                throw new Unacceptable("document.template.active");
            }
        }
    }

    private static void fields(Element root) throws Unacceptable {
        var instructions = new StringBuilder();
        var parts = root.getElementsByTagNameNS("*", "instrText");
        for (int i = 0; i < parts.getLength(); i++) {
            instructions.append(parts.item(i).getTextContent());
        }
        var simple = root.getElementsByTagNameNS("*", "fldSimple");
        for (int i = 0; i < simple.getLength(); i++) {
            var attributes = simple.item(i).getAttributes();
            for (int at = 0; at < attributes.getLength(); at++) {
                instructions.append(' ').append(attributes.item(at).getNodeValue());
            }
        }
        var fetching = FETCHING.matcher(instructions);
        if (fetching.find()) {
            throw new Unacceptable("document.template.outside", fetching.group());
        }
    }

    private void tryOut(byte[] file) throws Unacceptable {
        var reason = reason(file);
        if (reason != null) {
            throw reason;
        }
    }

    private @Nullable Unacceptable reason(byte[] file) {
        try (var template = new Template(file, words)) {
            if (!template.hasPlace()) {
                return new Unacceptable("document.template.no-place", template.place());
            }
            if (Twips.millimetres(template.width()) < NARROWEST) {
                return new Unacceptable("document.template.no-room", NARROWEST);
            }
            var paper = new Paper("-", Paper.Format.PORTRAIT, "-", Numerals.THAI, List.of());
            new PaperFile(words).write(paper, new Stationery(null, file, null));
            return null;
        } catch (RuntimeException broken) {
            // POI meets broken files with exceptions of every kind.
            return new Unacceptable("document.template.not-word");
        }
    }
}
