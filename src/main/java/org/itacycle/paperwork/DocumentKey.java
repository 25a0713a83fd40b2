package org.itacycle.paperwork;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.itacycle.decision.Subject;
import org.itacycle.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which document of a year: {@code plan}, {@code report-6}, {@code report-12}, {@code announcement}, {@code memo-plan}
 * (a subject behind the memo), {@code order-<id>}, {@code agenda-<id>}, {@code minutes-<id>}, {@code attendance-<id>}
 * (an order's or a meeting's id), {@code acknowledgement}, {@code summary}. The text stands in addresses.
 */
public record DocumentKey(
        DocumentType type,
        @Nullable Subject subject,
        @Nullable UUID id) {

    public static DocumentKey of(Subject subject) {
        return new DocumentKey(subject == Subject.PLAN ? DocumentType.PLAN : DocumentType.REPORT, subject, null);
    }

    /** The key that the text names; another one is a wrong address. */
    public static DocumentKey parse(String text) {
        if (Arrays.stream(Subject.values()).anyMatch(subject -> subject.key().equals(text))) {
            return of(Subject.of(text));
        }
        var parts = text.split("-", 2);
        var type = Arrays.stream(DocumentType.values())
                .filter(candidate -> word(candidate).equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new NotFound(text));
        var rest = parts.length == 1 ? null : parts[1];
        return switch (type) {
            case PLAN, REPORT -> throw new NotFound(text);
            case MEMO -> new DocumentKey(type, Subject.of(required(text, rest)), null);
            case ORDER, AGENDA, MINUTES, ATTENDANCE -> new DocumentKey(type, null, id(text, rest));
            case ANNOUNCEMENT, ACKNOWLEDGEMENT, SUMMARY -> alone(text, type, rest);
        };
    }

    private static DocumentKey alone(String text, DocumentType type, @Nullable String rest) {
        if (rest != null) {
            throw new NotFound(text);
        }
        return new DocumentKey(type, null, null);
    }

    private static String required(String text, @Nullable String rest) {
        if (rest == null) {
            throw new NotFound(text);
        }
        return rest;
    }

    private static UUID id(String text, @Nullable String rest) {
        try {
            return UUID.fromString(required(text, rest));
        } catch (IllegalArgumentException noId) {
            throw new NotFound(text);
        }
    }

    private static String word(DocumentType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        if (type == DocumentType.PLAN || type == DocumentType.REPORT) {
            return subject == null ? word(type) : subject.key();
        }
        if (subject != null) {
            return word(type) + "-" + subject.key();
        }
        return id == null ? word(type) : word(type) + "-" + id;
    }
}
