package org.itacycle.imports.reader;

import java.util.List;

/** What a page shows: its letters in the order of the file, its lines, and its size in points. */
record PdfPageContent(List<PdfGlyph> glyphs, List<PdfRule> rules, double width, double height) {}
