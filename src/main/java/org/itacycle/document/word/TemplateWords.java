package org.itacycle.document.word;

/**
 * What a template says where something is to be put in: content, page number and title stand between two braces. The
 * page sentence has {@code PAGE} and {@code PAGES} where the numbers go.
 */
public record TemplateWords(String content, String page, String title, String pageSentence) {

    /** Stands in the page sentence for the number of the page. */
    public static final String PAGE = "\u0001";

    /** Stands in the page sentence for the number of all pages. */
    public static final String PAGES = "\u0002";
}
