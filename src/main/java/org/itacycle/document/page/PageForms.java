package org.itacycle.document.page;

import java.util.Locale;
import java.util.Map;
import org.itacycle.document.Block.Choices;
import org.itacycle.document.Block.Fields;
import org.itacycle.document.Block.QrCode;
import org.itacycle.document.Block.Signature;
import org.itacycle.document.Block.WritingLines;
import org.springframework.context.MessageSource;

/** Writes what is filled in by hand on paper: fields, signatures, boxes and lines. */
final class PageForms {

    private final Markup page;
    private final MessageSource messages;

    PageForms(Markup page, MessageSource messages) {
        this.page = page;
        this.messages = messages;
    }

    void fields(Fields fields) {
        page.open("dl", Map.of("class", "paper-fields"));
        for (var field : fields.fields()) {
            page.open("div")
                    .element("dt", field.label())
                    .element("dd", field.value())
                    .close("div");
        }
        page.close("dl");
    }

    void signature(Signature signature) {
        page.open("div", PageBlocks.type("paper-signature", signature.align()));
        var opinion = signature.opinion();
        if (opinion != null) {
            page.element("p", opinion);
        }
        page.raw("<p class=\"paper-signature-line\"></p>");
        page.element("p", "(" + signature.name() + ")");
        signature.position().forEach(line -> page.element("p", line));
        var day = signature.day();
        if (day != null) {
            page.element("p", day);
        }
        page.close("div");
    }

    void choices(Choices choices) {
        page.open("ul", Map.of("class", "paper-choices"));
        for (var choice : choices.choices()) {
            page.element("li", (choice.ticked() ? "\u2611 " : "\u2610 ") + choice.text());
        }
        page.close("ul");
    }

    void lines(WritingLines lines) {
        page.open("div", Map.of("class", "paper-lines", "aria-hidden", "true"));
        for (int line = 0; line < lines.count(); line++) {
            page.raw("<div></div>");
        }
        page.close("div");
    }

    /** On a screen nobody photographs a code: it is a link. */
    void code(QrCode code) {
        page.open("p", PageBlocks.type("paper-code", code.align()))
                .open("a", Map.of("href", code.address()))
                .text(
                        code.caption().isBlank()
                                ? messages.getMessage("document.link", null, Locale.ROOT)
                                : code.caption())
                .close("a")
                .close("p");
    }
}
