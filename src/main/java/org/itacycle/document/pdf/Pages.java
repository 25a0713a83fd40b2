package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Fills pages from top to bottom. */
final class Pages {

    private static final float TOLERANCE = 0.01f;

    private final Format format;
    private final Fonts fonts;
    private final Consumer<Sheet> ground;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> elements = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private Sheet sheet;
    private float y;

    /** {@code ground} is what stands under the text of every page. */
    Pages(Format format, Fonts fonts, Consumer<Sheet> ground) {
        this.format = format;
        this.fonts = fonts;
        this.ground = ground;
        this.sheet = open();
    }

    /** Places the parts one after the other; one that keeps with the next moves with it. */
    void place(List<? extends Part> parts) {
        for (int at = 0; at < parts.size(); at++) {
            float together = 0;
            int last = at;
            while (last < parts.size() - 1 && parts.get(last).keepsWithNext()) {
                together += parts.get(last).least();
                last++;
            }
            if (last > at && !fits(together + parts.get(last).least())) {
                next();
            }
            parts.get(at).place(this);
        }
    }

    void put(Piece piece) {
        if (!fits(piece.height())) {
            next();
        }
        piece.draw(sheet, format.left(), y);
        advance(piece.height());
    }

    boolean fits(float height) {
        return height <= remaining() + TOLERANCE;
    }

    float remaining() {
        return format.floor() - y;
    }

    /** Begins a new page unless this one is empty. */
    void next() {
        if (isFresh()) {
            return;
        }
        sheet = open();
    }

    private Sheet open() {
        var opened = new Sheet(sheets.size(), format.height(), fonts);
        ground.accept(opened);
        sheets.add(opened);
        y = format.top();
        return opened;
    }

    boolean isFresh() {
        return y <= format.top() + TOLERANCE;
    }

    /** What is placed from now on shows the element. */
    void begin(String element) {
        shown.add(element);
    }

    void end(String element) {
        shown.remove(element);
    }

    /** A required element stands on this page. */
    void note(String element) {
        elements.computeIfAbsent(element, key -> new TreeSet<>()).add(sheets.size());
    }

    /** Something that high was drawn. */
    void advance(float height) {
        y += height;
        shown.forEach(this::note);
    }

    float y() {
        return y;
    }

    float left() {
        return format.left();
    }

    Format format() {
        return format;
    }

    Sheet sheet() {
        return sheet;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The pages of each element, from 1. */
    Map<String, List<Integer>> elementPages() {
        var pages = new HashMap<String, List<Integer>>();
        elements.forEach((element, numbers) -> pages.put(element, List.copyOf(numbers)));
        return pages;
    }
}
