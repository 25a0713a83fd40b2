package org.itacycle.imports;

/** An office file of a kind that is not read (.odt, .rtf, .xls, .pptx), but that its program can save as one that is. */
public final class OtherOfficeFormat extends UnreadableDocument {}
