package org.itacycle.document.pdf;

/** A document laid out: its pages, the fonts and pictures they use, and its structure. */
record Layout(Pages pages, Fonts fonts, Images images, Tag document) {}
