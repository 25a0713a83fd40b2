package org.itacycle.document;

import java.util.List;
import java.util.Map;

/** A finished PDF, the number of its pages, and the pages on which each required element stands. */
public record PdfFile(byte[] bytes, int pages, Map<String, List<Integer>> elementPages) {}
