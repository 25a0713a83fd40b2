package org.itacycle.imports.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.itacycle.imports.source.SourceFormat;

/** Tells web pages and comma-separated tables from other text. */
final class PlainFormat {

    private static final int SAMPLE_LINES = 20;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*|Version:[\\d.]+\\s+StartHTML:.{0,400}?(?=<))*"
                    + "<(!doctype\\s+html|html|head|body|meta|style|div|span|table|article|section|google-sheets)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private PlainFormat() {}

    static SourceFormat of(String fileName, String text) {
        if (HTML.matcher(text.substring(0, Math.min(text.length(), 4096))).find()) {
            return SourceFormat.HTML;
        }
        if (fileName.endsWith(".txt") || fileName.endsWith(".md")) {
            return SourceFormat.TEXT;
        }
        if (fileName.matches(".*\\.(csv|tsv)")) {
            return SourceFormat.CSV;
        }
        if (fileName.matches(".*\\.(html?|xhtml)") && text.contains("<")) {
            return SourceFormat.HTML;
        }
        return isSeparated(text, ",") || isSeparated(text, ";") ? SourceFormat.CSV : SourceFormat.TEXT;
    }

    /** Whether the first rows all have the same number of columns. */
    private static boolean isSeparated(String text, String separator) {
        List<Integer> columns = QUOTED.matcher(text.substring(0, Math.min(text.length(), 1 << 16)))
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(SAMPLE_LINES)
                .map(line -> line.split(separator, -1).length)
                .toList();
        return columns.size() >= FEWEST_ROWS
                && columns.get(0) >= FEWEST_COLUMNS
                && columns.stream().allMatch(columns.get(0)::equals);
    }
}
