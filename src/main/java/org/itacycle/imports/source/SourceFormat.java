package org.itacycle.imports.source;

/** The kinds of file that are read. */
public enum SourceFormat {
    DOCX,
    DOC,
    XLSX,
    CSV,
    HTML,
    PDF,
    TEXT
}
