package org.itacycle.imports.reader.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.reader.ooxml.XmlCursor;
import org.itacycle.imports.source.Block;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its visible text, the list it belongs to, and the text boxes anchored in it. */
final class ParagraphReader {

    /** Only the printer knows these, so what stands in the file is the last page somebody looked at. */
    private static final Pattern PAGE_FIELD = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL);

    private final StoryReader stories;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    /** The instructions of the fields that are open. */
    private final Deque<StringBuilder> fields = new ArrayDeque<>();

    private int pageFields;
    private @Nullable String style;
    private @Nullable ListReference list;
    private boolean runsOn;

    ParagraphReader(StoryReader stories) {
        this.stories = stories;
    }

    void read(XmlCursor xml) {
        xml.eachChild(name -> {
            if (name.equals("pPr")) {
                xml.eachChild(property -> property(property, xml));
            } else {
                inline(name, xml);
            }
        });
    }

    String text() {
        return text.toString();
    }

    List<Block> boxes() {
        return boxes;
    }

    @Nullable
    String style() {
        return style;
    }

    @Nullable
    ListReference list() {
        return list;
    }

    /** Whether its end was deleted with tracked changes, so that the next paragraph goes on with it. */
    boolean runsOn() {
        return runsOn;
    }

    private void property(String name, XmlCursor xml) {
        switch (name) {
            case "pStyle" -> style = xml.attribute("val", "");
            case "numPr" -> list = ListReference.read(xml);
            case "rPr" -> xml.eachChild(mark -> runsOn |= mark.equals("del"));
            default -> {}
        }
    }

    private void inline(String name, XmlCursor xml) {
        switch (name) {
            case "t" -> append(xml.text());
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(Symbols.of(xml.attribute("font", ""), xml.attribute("char", "")));
            case "r" -> run(xml);
            case "fldSimple" -> field(xml);
            case "fldChar" -> fieldMark(xml.attribute("fldCharType", ""));
            case "instrText" -> instruction(xml.text());
            case "txbxContent" -> boxes.addAll(stories.blocks(xml));
            case "AlternateContent" -> alternative(xml);
            case "del", "moveFrom", "delText", "delInstrText", "sdtPr", "rt", "rPr", "pPr" -> {}
            default -> xml.eachChild(child -> inline(child, xml));
        }
    }

    /** Hidden text is not there for who reads the page. */
    private void run(XmlCursor xml) {
        boolean[] hidden = {false};
        xml.eachChild(name -> {
            if (name.equals("rPr")) {
                xml.eachChild(property -> hidden[0] |= property.equals("vanish") && xml.isOn());
            } else if (!hidden[0]) {
                inline(name, xml);
            }
        });
    }

    /** The same picture or text box in a new and an old form: the new one is read. */
    private void alternative(XmlCursor xml) {
        int[] choices = {0};
        xml.eachChild(name -> {
            if (choices[0]++ == 0) {
                xml.eachChild(child -> inline(child, xml));
            }
        });
    }

    private void field(XmlCursor xml) {
        if (!PAGE_FIELD.matcher(xml.attribute("instr", "")).matches()) {
            xml.eachChild(child -> inline(child, xml));
        }
    }

    private void fieldMark(String type) {
        switch (type) {
            case "begin" -> fields.push(new StringBuilder());
            case "separate" -> pageFields += isPage() ? 1 : 0;
            case "end" -> {
                pageFields -= pageFields > 0 && isPage() ? 1 : 0;
                fields.poll();
            }
            default -> {}
        }
    }

    private void instruction(String part) {
        if (!fields.isEmpty()) {
            fields.peek().append(part);
        }
    }

    private boolean isPage() {
        return !fields.isEmpty() && PAGE_FIELD.matcher(fields.peek()).matches();
    }

    private void append(String part) {
        if (pageFields == 0) {
            text.append(part);
        }
    }
}
