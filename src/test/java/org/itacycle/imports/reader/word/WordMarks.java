package org.itacycle.imports.reader.word;

/** The marks of a Word file's body. */
final class WordMarks {

    private WordMarks() {}

    static String p(String text) {
        return "<w:p>" + (text.isEmpty() ? "" : r(text)) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    static String tbl(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    static String tr(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    static String tc(String blocks) {
        return tc("", blocks);
    }

    static String tc(String properties, String blocks) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks + "</w:tc>";
    }
}
