package org.itacycle.document;

import java.util.Locale;
import java.util.Map;
import org.itacycle.document.page.Markup;
import org.itacycle.document.page.PageBlocks;
import org.itacycle.document.page.PageStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a document as a web page that can be read on a phone, by a screen reader and on paper. Whatever somebody typed
 * stands in it as text; no script, no style and no address of another server gets in.
 */
@Component
public class PageWriter {

    private final PageStyle style = new PageStyle();
    private final MessageSource messages;

    public PageWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** The document as one element {@code article}, to stand in a page that has the style sheet of documents. */
    public String body(Paper paper) {
        return body(paper, Stationery.PLAIN);
    }

    /** The same with the agency's emblem inside. */
    public String body(Paper paper, Stationery stationery) {
        return new PageBlocks(paper, stationery, messages).write();
    }

    /**
     * The document as one file with everything inside: style, letters and emblem. The source is the address of the page
     * it was taken from, told at its end; null tells nothing.
     */
    public String selfContained(Paper paper, Stationery stationery, @Nullable String source) {
        var page = new Markup();
        page.raw("<!DOCTYPE html>\n");
        page.open("html", Map.of("lang", "th")).open("head");
        page.raw("<meta charset=\"utf-8\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; font-src data:; img-src data:\">");
        page.element("title", paper.title());
        if (source != null) {
            page.raw("<link rel=\"canonical\" href=\"" + Markup.escape(source) + "\">");
        }
        page.raw("<style>" + style.selfContained() + "</style>").close("head");
        page.open("body", Map.of("class", "paper-alone")).open("main");
        page.raw(body(paper, stationery));
        page.close("main");
        if (source != null) {
            source(page, source);
        }
        return page.close("body").close("html").toString();
    }

    private void source(Markup page, String source) {
        page.open("footer", Map.of("class", "paper-source"))
                .text(messages.getMessage("document.source", null, Locale.ROOT) + " ")
                .open("a", Map.of("href", source))
                .text(source)
                .close("a")
                .close("footer");
    }
}
