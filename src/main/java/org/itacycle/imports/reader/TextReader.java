package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;

/**
 * Reads plain text and Markdown as scanners and converters write them: tables of pipes and of tabs with HTML in their
 * cells, whole HTML tables, and lines between, each of which is a paragraph. A row of dashes alone only marks a header.
 */
final class TextReader implements DocumentReader {

    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final int LONGEST_PARAGRAPH = 60;

    @Override
    public SourceFormat format() {
        return SourceFormat.TEXT;
    }

    @Override
    public List<Block> read(byte[] file) {
        return read(TextDecoder.decode(file));
    }

    static List<Block> read(String text) {
        TextLines lines = new TextLines(text);
        List<Block> blocks = new ArrayList<>();
        Amounts amounts = new Amounts();
        while (lines.hasNext()) {
            if (lines.peek().isBlank()) {
                lines.take();
            } else if (PipeTable.startsAt(lines)) {
                blocks.addAll(PipeTable.read(lines, amounts));
            } else if (lines.peek().strip().toLowerCase(Locale.ROOT).startsWith("<table")) {
                blocks.addAll(HtmlBlocks.ofText(closed(lines, "</table>"), amounts));
            } else if (TabTable.startsAt(lines, widthBefore(blocks))) {
                blocks.add(TabTable.read(lines, amounts));
            } else {
                paragraphs(lines, blocks);
            }
        }
        return blocks;
    }

    private static int widthBefore(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table table ? table.width() : 0;
    }

    private static void paragraphs(TextLines lines, List<Block> blocks) {
        StringBuilder source = new StringBuilder(HEADING.matcher(lines.take()).replaceFirst(""));
        int closing = Markup.isOpen(source.toString()) ? closingLine(lines, source) : 0;
        for (int i = 0; i < closing; i++) {
            source.append('\n').append(lines.take());
        }
        Markup.text(source.toString().replace('\t', ' '))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new Paragraph(line)));
    }

    /** How many more lines an open tag runs over; none where it is never closed. */
    private static int closingLine(TextLines lines, StringBuilder source) {
        StringBuilder whole = new StringBuilder(source);
        for (int i = 0; i < Math.min(lines.left(), LONGEST_PARAGRAPH); i++) {
            String line = lines.ahead(i);
            if (line.indexOf('\t') >= 0) {
                return 0;
            }
            whole.append('\n').append(line);
            if (line.contains("</") && !Markup.isOpen(whole.toString())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String closed(TextLines lines, String end) {
        StringBuilder source = new StringBuilder(lines.take());
        while (lines.hasNext()
                && !source.substring(Math.max(0, source.length() - 4000))
                        .toLowerCase(Locale.ROOT)
                        .contains(end)) {
            source.append('\n').append(lines.take());
        }
        return source.toString();
    }
}
