package org.itacycle.document.pdf;

/** A document laid out: its pages, the fonts they use, and its structure. */
record Layout(Pages pages, Fonts fonts, Tag document) {}
