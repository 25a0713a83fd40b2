package org.itacycle.document.pdf;

import java.util.List;
import java.util.Map;
import org.itacycle.document.Numerals;
import org.itacycle.document.type.Typesetter;

/** What all parts of one document share. The pages of the elements are those of the run before, empty in the first. */
record Setting(
        Format format,
        Numerals numerals,
        Typesetter typesetter,
        Images images,
        Map<String, List<Integer>> elementPages) {}
