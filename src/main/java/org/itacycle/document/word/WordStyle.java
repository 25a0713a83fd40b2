package org.itacycle.document.word;

/** The styles that are written with, by the names that Word stores in every language. */
enum WordStyle {
    NORMAL("Normal"),
    TITLE("heading 1"),
    CHAPTER("heading 2"),
    SECTION("heading 3"),
    BODY("ITA Body"),
    CELL("ITA Cell"),
    TABLE_HEAD("ITA Table Head"),
    SIGNATURE("ITA Signature"),
    TABLE("ITA Table");

    private final String styleName;

    WordStyle(String styleName) {
        this.styleName = styleName;
    }

    String styleName() {
        return styleName;
    }

    static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> TITLE;
            case 2 -> CHAPTER;
            default -> SECTION;
        };
    }
}
