package org.itacycle.imports.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads saved web pages and what Word, Excel and browsers put on the clipboard; nothing they refer to is fetched. */
final class HtmlReader implements DocumentReader {

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");
    /** What Windows writes before the page it puts on the clipboard. */
    private static final Pattern CLIPBOARD_HEADER = Pattern.compile("^Version:[0-9.]+\\s[^<]*(<)");

    private static final Set<String> FOUND_BY_CONTENT = Set.of(
            "utf-8", "utf8", "utf-16", "unicode", "windows-874", "tis-620", "tis620", "iso-8859-11", "x-windows-874");
    private static final int HEAD = 8192;
    /** So many tags no plan has; each becomes an object while the page is read. */
    private static final int TAGS = 400_000;
    /** What a page says to machines, or to find the way around. */
    private static final String NO_TEXT =
            "script, style, nav, [role=navigation], noscript, template, svg, iframe, object," + " select, button, head";

    @Override
    public SourceFormat format() {
        return SourceFormat.HTML;
    }

    @Override
    public List<Block> read(byte[] file) {
        String source = TextDecoder.decode(file, charset(file));
        ReadingLimits.check(source.chars().filter(letter -> letter == '<').count(), TAGS);
        Document page = Jsoup.parse(CLIPBOARD_HEADER.matcher(source).replaceFirst("$1"));
        page.select(NO_TEXT).remove();
        page.select("tr[style*=display:none]").removeIf(row -> !row.hasText());
        return new HtmlBlocks(false, new Amounts()).of(page.body());
    }

    /** What the bytes look like; what the page declares only where it is none of the usual ones. */
    private static Charset charset(byte[] file) {
        Charset marked = TextDecoder.marked(file);
        if (marked != null) {
            return marked;
        }
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find() || FOUND_BY_CONTENT.contains(declared.group(1).toLowerCase(Locale.ROOT))) {
            return TextDecoder.charset(file);
        }
        String name = declared.group(1);
        return Charset.isSupported(name) ? Charset.forName(name) : TextDecoder.charset(file);
    }
}
