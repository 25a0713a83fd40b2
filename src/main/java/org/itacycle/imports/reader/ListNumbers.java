package org.itacycle.imports.reader;

import org.jsoup.nodes.Element;

/** The numbers of an HTML list as a browser would show them. */
final class ListNumbers {

    private final boolean ordered;
    private final boolean thai;
    private int next;

    ListNumbers(Element list) {
        this.ordered = list.normalName().equals("ol");
        this.thai = list.attr("style").replace(" ", "").contains("list-style-type:thai");
        this.next = number(list.attr("start"), 1);
    }

    String next(Element entry) {
        if (!ordered) {
            return "- ";
        }
        int number = number(entry.attr("value"), next);
        next = number + 1;
        return (thai ? inThai(number) : String.valueOf(number)) + ". ";
    }

    private static int number(String attribute, int otherwise) {
        return attribute.matches("[0-9]{1,6}") ? Integer.parseInt(attribute) : otherwise;
    }

    private static String inThai(int number) {
        return String.valueOf(number)
                .chars()
                .map(digit -> digit - '0' + '๐')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
