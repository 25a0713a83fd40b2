package org.itacycle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in braces stand for what the system knows. A passage in square brackets is left out while one of its words is
 * not known; elsewhere a sign stands for it.
 */
public final class Placeholders {

    private static final Pattern WORD = Pattern.compile("\\{([^{}\\[\\]\n]*)}");
    private static final Pattern PASSAGE = Pattern.compile("\\[([^\\[\\]]*\\{[^\\[\\]]*)]");
    private static final String DOTS = "…………………";

    private Placeholders() {}

    /** The text with the values in place of the words, dots to write on where there is none. */
    public static String fill(String text, Map<String, String> values) {
        return fill(text, values, DOTS);
    }

    /** The text with the values in place of the words, the sign where there is none. */
    public static String fill(String text, Map<String, String> values, String unknown) {
        var kept = PASSAGE.matcher(text).replaceAll(passage -> Matcher.quoteReplacement(passage(passage, values)));
        var filled = WORD.matcher(kept)
                .replaceAll(word -> Matcher.quoteReplacement(values.getOrDefault(name(word), unknown)));
        return tidy(filled);
    }

    /** The words in braces, each once, in their order. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(name(matcher.toMatchResult()));
        }
        return words.stream().distinct().toList();
    }

    /** Whether every brace that opens closes again on its line. */
    public static boolean isBalanced(String text) {
        var rest = WORD.matcher(text).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    private static String passage(MatchResult passage, Map<String, String> values) {
        var text = Objects.requireNonNull(passage.group(1));
        return words(text).stream().allMatch(values::containsKey) ? text : "";
    }

    private static String name(MatchResult word) {
        return Objects.requireNonNull(word.group(1)).strip();
    }

    /** No spaces are left behind where a passage was left out. */
    private static String tidy(String text) {
        return text.replaceAll(" {2,}", " ").replaceAll("(?m)^ +| +$", "");
    }
}
