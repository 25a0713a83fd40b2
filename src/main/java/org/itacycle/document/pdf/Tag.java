package org.itacycle.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of the page is, for those who hear the document read: a node of the document's structure. */
final class Tag {

    /** A piece of a page's content: the page's number from 0, and the piece's on that page. */
    record Content(int page, int number) {}

    private final String type;
    private final @Nullable String alternative;
    private final List<Object> kids = new ArrayList<>();
    private int columns = 1;
    private int rows = 1;

    Tag(String type) {
        this(type, null);
    }

    /** A figure with the text that stands for it. */
    Tag(String type, @Nullable String alternative) {
        this.type = type;
        this.alternative = alternative;
    }

    Tag child(String type) {
        return add(new Tag(type));
    }

    Tag add(Tag kid) {
        kids.add(kid);
        return kid;
    }

    void add(Content content) {
        kids.add(content);
    }

    Tag spanning(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        return this;
    }

    String type() {
        return type;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    /** Tags and contents in the order of reading. */
    List<Object> kids() {
        return kids;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Whether nothing of it stands on any page. */
    boolean isEmpty() {
        return kids.stream().allMatch(kid -> kid instanceof Tag tag && tag.isEmpty());
    }
}
