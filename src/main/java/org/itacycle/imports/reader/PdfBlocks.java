package org.itacycle.imports.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.Table;

/** The pages of a file become its blocks: what a page break tore is put together, what is repeated on pages comes once. */
final class PdfBlocks {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–\\s]*(?:หน้า(?:ที่)?|Page)?\\s*[0-9๐-๙]{1,3}(?:\\s*(?:/|จาก|of)\\s*[0-9๐-๙]{1,3})?[-–\\s]*");

    private final List<PdfPage> pages;
    private final List<PdfPage.Part> parts = new ArrayList<>();
    private final Set<String> margins = new HashSet<>();
    private final double from;
    private final double to;

    PdfBlocks(List<PdfPage> pages) {
        this.pages = pages;
        this.from = pages.stream()
                .flatMap(page -> page.lines().stream())
                .mapToDouble(PdfLine::left)
                .min()
                .orElse(0);
        this.to = pages.stream().mapToDouble(this::end).max().orElse(0);
    }

    /** Where the text of a page ends at most. */
    private double end(PdfPage page) {
        double lines = page.lines().stream().mapToDouble(PdfLine::right).max().orElse(0);
        double tables =
                page.tables().stream().mapToDouble(PdfTable::right).max().orElse(0);
        return Math.max(Math.max(lines, tables), page.width() - Math.max(from, 72));
    }

    List<Block> read() {
        for (PdfPage page : pages) {
            List<PdfPage.Part> more = page.parts(kept(page));
            for (int i = 0; i < more.size(); i++) {
                if (i > 0 || !joined(more.get(0))) {
                    parts.add(more.get(i));
                }
            }
        }
        PdfWrapping wrapping = PdfWrapping.of(columns());
        List<Block> blocks = new ArrayList<>();
        Amounts amounts = new Amounts();
        for (PdfPage.Part part : parts) {
            if (part instanceof PdfPage.TablePart table) {
                List<Table> tables = table.table().tables(wrapping);
                tables.forEach(read -> read.rows().forEach(row -> amounts.row(read.width())));
                blocks.addAll(tables);
            } else if (part instanceof PdfPage.Text text) {
                wrapping.text(text.lines()).lines().forEach(line -> blocks.add(new Paragraph(line)));
            }
        }
        return blocks;
    }

    /** The lines without page numbers, and without what stood in the same margin of a page before. */
    private List<PdfLine> kept(PdfPage page) {
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : page.lines()) {
            boolean margin = page.isMargin(line);
            boolean number = margin && PAGE_NUMBER.matcher(line.text()).matches();
            boolean repeated = margin && !margins.add(Math.round(line.baseline() / 2) + line.text());
            if (!number && !repeated) {
                kept.add(line.within(from, to));
            }
        }
        return kept;
    }

    /** Whether the first part of a page went on with the last one of the page before. */
    private boolean joined(PdfPage.Part first) {
        PdfPage.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last instanceof PdfPage.TablePart table && first instanceof PdfPage.TablePart next) {
            return table.table().join(next.table());
        }
        if (last instanceof PdfPage.Text text && first instanceof PdfPage.Text next) {
            text.lines().addAll(next.lines());
            return true;
        }
        return false;
    }

    private List<List<PdfLine>> columns() {
        List<List<PdfLine>> columns = new ArrayList<>();
        for (PdfPage.Part part : parts) {
            if (part instanceof PdfPage.TablePart table) {
                columns.addAll(table.table().cells());
            } else if (part instanceof PdfPage.Text text) {
                columns.add(text.lines());
            }
        }
        return columns;
    }
}
