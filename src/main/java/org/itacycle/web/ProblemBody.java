package org.itacycle.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.itacycle.calendar.ReaderDates;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Puts refusals into words: RFC 9457 with a detail in Thai, in English for whoever has chosen it, and, where fields are
 * concerned, the list of them.
 */
@Component
class ProblemBody {

    private static final String TYPE = "urn:ita:problem:";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final MessageSource messages;
    private final SessionLanguage languages;

    ProblemBody(MessageSource messages, SessionLanguage languages) {
        this.messages = messages;
        this.languages = languages;
    }

    ResponseEntity<ProblemDetail> of(Problem problem) {
        var detail = text(problem.messageKey(), problem.arguments());
        var title = text("problem.title." + problem.kind());
        return answer(problem.kind().status(), problem.slug(), title, detail, problem.missing());
    }

    ResponseEntity<ProblemDetail> of(int status, String slug, List<Missing> missing, Object... arguments) {
        return answer(status, slug, text("problem.title." + slug), text("problem." + slug, arguments), missing);
    }

    /** The same about another address than the one that answers. */
    ResponseEntity<ProblemDetail> of(int status, URI asked, String slug, Object... arguments) {
        var answer = of(status, slug, List.of(), arguments);
        Objects.requireNonNull(answer.getBody()).setInstance(asked);
        return answer;
    }

    /** The sentence about one field. */
    Map<String, String> entry(Missing missing) {
        return Map.of(
                "where",
                missing.where(),
                "message",
                text(missing.message(), missing.arguments().toArray()));
    }

    private ResponseEntity<ProblemDetail> answer(
            int status, String slug, String title, String detail, List<Missing> missing) {
        var body = ProblemDetail.forStatus(status);
        body.setType(URI.create(TYPE + slug));
        body.setTitle(title);
        body.setDetail(missing.isEmpty() ? detail : detail + ": " + summary(missing));
        if (!missing.isEmpty()) {
            body.setProperty("missing", missing.stream().map(this::entry).toList());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private String summary(List<Missing> missing) {
        var first = entry(missing.get(0));
        return first.get("where") + " " + first.get("message");
    }

    private String text(String key, Object... arguments) {
        var locale = languages.ofCaller().locale();
        var written = Arrays.stream(arguments)
                .map(value -> NUMBER.matcher(value.toString()).matches()
                        ? ReaderDates.digits(value.toString(), locale)
                        : value)
                .toArray();
        return messages.getMessage(key, written, locale);
    }
}
