package org.itacycle.imports.reader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The little HTML and Markdown inside texts: taken off without losing a letter that only looks like it. */
final class Markup {

    private static final String TAGS = "p|br|ul|ol|li|b|strong|i|em|u|s|del|ins|span|div|sup|sub|font|center|small|big"
            + "|h[1-6]|table|thead|tbody|tfoot|tr|td|th|a|code|hr|pre|blockquote|mark|label|wbr";
    private static final Pattern NO_TAG =
            Pattern.compile("<(?!/?(?:" + TAGS + ")(?:\\s[^<>]*)?/?>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_ENTITY =
            Pattern.compile("&(?!(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});)");
    private static final Pattern CONTAINER =
            Pattern.compile("<(/?)(p|ul|ol|li|div|table|td|tr|blockquote)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([|*_#.()\\[\\]<>~`-])");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=[^\\s*_])([^*_\n]*[^\\s*_])\\1");
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile("[ \t]+(?=\n)");

    private Markup() {}

    /** The text without markup: paragraphs, entries and breaks are lines, lines of the source stay lines. */
    static String text(String source) {
        String plain = source;
        if (source.indexOf('<') >= 0 || source.indexOf('&') >= 0) {
            String safe =
                    NO_ENTITY.matcher(NO_TAG.matcher(source).replaceAll("&lt;")).replaceAll("&amp;");
            plain = HtmlLines.ofText(Jsoup.parseBodyFragment(safe).body());
        }
        String unbolded = BOLD.matcher(plain).replaceAll("$2");
        String unescaped = ESCAPED.matcher(unbolded).replaceAll("$1");
        return SPACES_AT_LINE_END
                .matcher(Letters.clean(unescaped))
                .replaceAll("")
                .strip();
    }

    /** What looks like a tag or an entity but is none is written as text. */
    static String safe(String source) {
        return NO_TAG.matcher(NO_ENTITY.matcher(source).replaceAll("&amp;")).replaceAll("&lt;");
    }

    /** Whether a tag that holds text is still open at the end. */
    static boolean isOpen(String source) {
        return source.indexOf('<') >= 0 && openTags(source) > 0;
    }

    /** How many tags that hold text are open at the end; a closing one without its beginning counts below zero. */
    static int openTags(String source) {
        Matcher tags = CONTAINER.matcher(source);
        int open = 0;
        while (tags.find()) {
            boolean closing = tags.group(1).equals("/");
            boolean optional = tags.group(2).toLowerCase(Locale.ROOT).equals("li");
            open += optional ? 0 : closing ? -1 : 1;
        }
        return open;
    }
}
