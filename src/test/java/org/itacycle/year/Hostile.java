package org.itacycle.year;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text that would do harm wherever it is read as markup, as a formula or as an instruction. Each piece carries the name of
 * the field it was typed into, so that it is known again wherever it appears.
 */
final class Hostile {

    /** What a browser must never find: an element that the text asks for, or the trace of a script that ran. */
    static final String FIND = """
        () => {
          const texts = [];
          let made = window.__hit ? 1 : 0;
          const look = (root) => {
            if (!root || !root.body) { return; }
            made += root.querySelectorAll('img[src=x], [onerror], a[href^="javascript:window"]').length;
            made += Array.from(root.scripts).filter((script) => script.textContent.startsWith('window.__hit')).length;
            root.querySelectorAll('*').forEach((element) => {
              if (typeof element.value === 'string' && element.value.includes('«')) { texts.push(element.value); }
              for (const {name, value} of element.attributes) {
                if (name !== 'srcdoc' && value.includes('«')) { texts.push(value); }
              }
              if (element.tagName === 'IFRAME') { look(element.contentDocument); }
            });
            texts.push(root.title, root.body.textContent);
          };
          look(document);
          return {texts, made};
        }
        """;

    private static final String BEGIN = "=1+1«";
    private static final String NASTY = "'\"><img src=x onerror=\"window.__hit=1\"><script>window.__hit=1</script>"
            + "{{7*7}}${7*7}&lt;b&gt;\u202Ecba\u202C\u200Bx»";
    private static final String SHORT = "<img src=x onerror=__hit=1>{{7*7}}»";
    private static final String WITHOUT_BRACES = "<img src=x onerror=__hit=1><script>window.__hit=1</script>&lt;b&gt;»";
    private static final String FILE = "{{7-7}}${7-7}&lt'»";
    private static final List<String> ALL = List.of(NASTY, SHORT, WITHOUT_BRACES, FILE);

    private static final Pattern MARK = Pattern.compile("=1\\+1«(\\w+) ");

    private Hostile() {}

    /** For a text of up to 150 characters. */
    static String text(String field) {
        return BEGIN + field + " " + NASTY;
    }

    /** For a text of up to 50 characters. */
    static String brief(String field) {
        return BEGIN + field + " " + SHORT;
    }

    /** Where words in braces have a meaning. */
    static String withoutBraces(String field) {
        return BEGIN + field + " " + WITHOUT_BRACES;
    }

    /** The name of a file; the signs that no file system takes are replaced on the way in. */
    static String file(String field) {
        return BEGIN + field + " " + FILE + ".pdf";
    }

    /** The fields whose text stands there letter by letter; what stands there otherwise is told in the second set. */
    static void read(String shown, Set<String> whole, Set<String> broken) {
        var text = plain(shown);
        var mark = MARK.matcher(text);
        while (mark.find()) {
            var rest = text.substring(mark.end());
            if (ALL.stream().anyMatch(expected -> stands(rest, plain(expected)))) {
                whole.add(requireNonNull(mark.group(1)));
            } else {
                broken.add(text.substring(mark.start(), Math.min(text.length(), mark.end() + 150)));
            }
        }
    }

    /** The fields that are found in a file, where nothing may stand otherwise. */
    static Set<String> in(String shown) {
        var whole = new LinkedHashSet<String>();
        var broken = new LinkedHashSet<String>();
        read(shown, whole, broken);
        if (!broken.isEmpty()) {
            throw new AssertionError("not letter by letter: " + broken);
        }
        return whole;
    }

    /** The whole of it, or its beginning where a list cuts long texts off and says so. */
    private static boolean stands(String shown, String expected) {
        int end = shown.indexOf('…');
        return shown.startsWith(expected)
                || end >= 0
                        && end < expected.length()
                        && expected.startsWith(shown.substring(0, end).stripTrailing());
    }

    /** Thai digits are those of the office; signs without a shape are not printed. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> point >= '๐' && point <= '๙' ? point - '๐' + '0' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
