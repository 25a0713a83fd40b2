package org.itacycle.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it has words: of which fiscal years (Buddhist Era), on which of the office's days, what
 * stands for the words in braces, the lines, and the absolute address behind its one button. The caller leaves nothing
 * out of the sections: the counts are made of their lines, and a long section is cut with the number of the rest.
 */
public record MailLetter(
        OrganizationId organization,
        MailKind kind,
        List<Integer> fiscalYears,
        LocalDate day,
        Map<MailWord, String> values,
        List<Section> sections,
        @Nullable String href) {

    public MailLetter {
        fiscalYears = fiscalYears.stream().distinct().sorted().toList();
        values = Map.copyOf(values);
        sections = List.copyOf(sections);
    }

    /** Lines below a heading; a letter without lines of its own has no section. */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One item: what it is, what is to know about it (whose, until when), and the absolute address that opens it. */
    public record Line(
            String text,
            @Nullable String detail,
            Tone tone,
            @Nullable String href) {}

    /** How a line looks, and as what it is counted. */
    public enum Tone {
        LATE,
        SOON,
        NEW,
        /** Counted among all only. */
        PLAIN,
        /** No item, but something to know; counted nowhere. */
        NOTE
    }
}
