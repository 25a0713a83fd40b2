package org.itacycle.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks for the letters of a source in everything a preview says: each run of letters has to stand in a text of the
 * preview or in the original of a finding, as often as in the source. Knows nothing of how the preview was made.
 */
final class SourceWords {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARKUP = Pattern.compile("</?(p|br|ul|li)>");

    private SourceWords() {}

    /** The runs of letters that are nowhere. */
    static List<String> lost(List<FilePart> source, JsonNode preview) {
        var said = said(preview);
        var lost = new ArrayList<String>();
        for (var part : source) {
            if (part instanceof FilePart.Line line) {
                lost.addAll(lost(line.text(), said));
            } else if (part instanceof FilePart.Grid grid) {
                grid.rows().forEach(row -> row.forEach(box -> lost.addAll(lost(box.text(), said))));
            }
        }
        return lost;
    }

    private static List<String> lost(String text, String said) {
        return runs(text).stream().filter(run -> !said.contains(run)).toList();
    }

    /** The runs of letters that the source repeats more often than the preview. */
    static List<String> lostRepetitions(List<FilePart> source, JsonNode preview) {
        var said = said(preview);
        var body = new StringBuilder();
        source.stream()
                .filter(FilePart.Grid.class::isInstance)
                .map(FilePart.Grid.class::cast)
                .filter(grid -> !holdsScores(grid))
                .forEach(grid -> grid.rows().stream()
                        .skip(1)
                        .forEach(row ->
                                row.forEach(box -> body.append(box.text()).append('\n'))));
        var text = body.toString();
        return new HashSet<>(runs(text))
                .stream()
                        .filter(run -> run.length() > 8)
                        .filter(run -> count(run, text) > count(run, said))
                        .toList();
    }

    /** The name of an indicator above its scores is said by the number of the indicator. */
    private static boolean holdsScores(FilePart.Grid grid) {
        return grid.width() <= 3
                && grid.rows().get(0).stream().anyMatch(box -> box.text().contains("คะแนน"));
    }

    private static int count(String run, String text) {
        var count = 0;
        for (int at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length())) {
            count++;
        }
        return count;
    }

    private static List<String> runs(String text) {
        return RUN.matcher(MARKUP.matcher(text).replaceAll(" "))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** Every text of the preview but the sentences and names that the application adds. */
    private static String said(JsonNode preview) {
        var texts = new StringBuilder();
        collect("", preview, texts);
        return texts.toString();
    }

    private static void collect(String field, JsonNode node, StringBuilder texts) {
        if (node.isTextual()) {
            texts.append(
                            field.equals("status")
                                    ? PlanLines.STATUS_WORDS.getOrDefault(node.asText(), "")
                                    : field.equals("message") ? "" : node.asText())
                    .append('\n');
        }
        node.properties().stream().map(Map.Entry::getKey).forEach(name -> collect(name, node.get(name), texts));
        if (node.isArray()) {
            node.forEach(entry -> collect(field, entry, texts));
        }
    }
}
