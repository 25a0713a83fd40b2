package org.itacycle.document.page;

import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Paper;
import org.itacycle.document.Stationery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes the blocks of one document, each as the element that says what it is. */
public final class PageBlocks {

    private final Paper paper;
    private final Stationery stationery;
    private final MessageSource messages;
    private final Markup page = new Markup();
    private final Set<String> shown = new HashSet<>();
    private final Headings headings;

    public PageBlocks(Paper paper, Stationery stationery, MessageSource messages) {
        this.paper = paper;
        this.stationery = stationery;
        this.messages = messages;
        this.headings = Headings.of(paper.blocks());
    }

    public String write() {
        page.open("article", Map.of("class", "ita-document", "lang", "th"));
        if (paper.mark() != null) {
            page.element("p", "paper-mark", paper.mark());
        }
        if (!headings.titled()) {
            page.element("h1", paper.title());
        }
        paper.blocks().forEach(this::block);
        return page.close("article").toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Table table) {
            new PageTable(page, paper.numerals(), this::anchor).write(table);
        } else if (block instanceof Block.Chart chart) {
            new PageChart(page, paper.numerals()).write(chart);
        } else if (block instanceof Block.Marked marked) {
            page.open("div", anchor("paper-part", List.of(marked.element())));
            block(marked.block());
            page.close("div");
        } else if (block instanceof Block.ElementMap map) {
            elements(map);
        } else if (block instanceof Block.Side side) {
            side(side);
        } else {
            small(block);
        }
    }

    private void small(Block block) {
        var forms = new PageForms(page, messages);
        if (block instanceof Block.Fields fields) {
            forms.fields(fields);
        } else if (block instanceof Block.Signature signature) {
            forms.signature(signature);
        } else if (block instanceof Block.Choices choices) {
            forms.choices(choices);
        } else if (block instanceof Block.WritingLines lines) {
            forms.lines(lines);
        } else if (block instanceof Block.QrCode code) {
            forms.code(code);
        } else if (block instanceof Block.Emblem emblem) {
            emblem(emblem);
        } else if (block instanceof Block.PageBreak) {
            page.open("div", Map.of("class", "paper-break")).close("div");
        } else if (block instanceof Block.Space) {
            page.open("div", Map.of("class", "paper-gap")).close("div");
        }
    }

    private void heading(Block.Heading heading) {
        var element = headings.element(heading);
        page.open(element, type("", heading.align())).text(heading.text()).close(element);
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.spans().stream().allMatch(span -> span.text().isBlank())) {
            return;
        }
        page.open("p", type(paragraph.indent() > 0 ? "paper-indent" : "", paragraph.align()));
        for (var span : paragraph.spans()) {
            if (span.bold()) {
                page.element("b", span.text());
            } else {
                page.text(span.text());
            }
        }
        page.close("p");
    }

    private void elements(Block.ElementMap map) {
        page.open("nav", Map.of("class", "paper-map", "aria-label", map.title()));
        page.element("p", "paper-map-title", map.title());
        page.open("ol");
        for (var entry : map.entries()) {
            page.open("li");
            if (shows(paper.blocks(), entry.element())) {
                page.open("a", Map.of("href", "#" + id(entry.element())))
                        .text(entry.text())
                        .close("a");
            } else {
                page.text(entry.text());
            }
            page.close("li");
        }
        page.close("ol").close("nav");
    }

    private void side(Block.Side side) {
        page.open("div", Map.of("class", "paper-side"));
        for (var column : side.columns()) {
            page.open("div");
            column.forEach(this::block);
            page.close("div");
        }
        page.close("div");
    }

    private void emblem(Block.Emblem emblem) {
        var picture = stationery.emblem();
        if (picture != null) {
            var type = picture.length > 1 && (picture[0] & 0xFF) == 0xFF ? "jpeg" : "png";
            page.open("p", type("paper-emblem", emblem.align()))
                    .raw("<img alt=\"" + Markup.escape(messages.getMessage("document.emblem", null, Locale.ROOT))
                            + "\" src=\"data:image/" + type + ";base64,"
                            + Base64.getEncoder().encodeToString(picture) + "\">")
                    .close("p");
        }
    }

    /** The class, and for the first place of a required element the name by which links find it. */
    private Map<String, String> anchor(@Nullable String type, List<String> elements) {
        var first = elements.stream().filter(shown::add).findFirst();
        var attributes = new HashMap<String, String>();
        if (type != null) {
            attributes.put("class", type);
        }
        first.ifPresent(element -> attributes.put("id", id(element)));
        return attributes;
    }

    private static boolean shows(List<Block> blocks, String element) {
        return blocks.stream().anyMatch(block -> shows(block, element));
    }

    private static boolean shows(Block block, String element) {
        if (block instanceof Block.Marked marked) {
            return marked.element().equals(element) || shows(marked.block(), element);
        }
        return block instanceof Block.Table table
                && table.columns().stream().anyMatch(column -> column.elements().contains(element));
    }

    static Map<String, String> type(String type, Align align) {
        var place = align == Align.CENTER ? "paper-center" : align == Align.RIGHT ? "paper-right" : "";
        var both = Stream.of(type, place).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
        return both.isEmpty() ? Map.of() : Map.of("class", both);
    }

    private static String id(String element) {
        return "element-" + element.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
