package org.itacycle.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;
import org.itacycle.cycle.Collision;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Problem;
import org.itacycle.problem.TooLarge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Answers every failure of the API as problem+json in Thai. */
@Order(0)
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final long LARGEST_FILE_IN_MEGABYTES = 50;

    private final ProblemBody body;

    ProblemAdvice(ProblemBody body) {
        this.body = body;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem) {
        return body.of(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JsonMappingException mapping) {
            if (mapping.getCause() instanceof Problem problem) {
                return body.of(problem);
            }
            if (!mapping.getPath().isEmpty()) {
                return body.of(new InvalidInput(Missing.of(path(mapping.getPath()), "problem.field.unreadable-value")));
            }
        }
        return body.of(400, "unreadable-body", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatched(MethodArgumentTypeMismatchException failure) {
        return body.of(new InvalidInput(Missing.of(failure.getName(), "problem.field.unreadable-value")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> absent(MissingServletRequestParameterException failure) {
        return body.of(new InvalidInput(Missing.of(failure.getParameterName(), "problem.field.required")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> absent(MissingServletRequestPartException failure) {
        return body.of(new InvalidInput(Missing.of(failure.getRequestPartName(), "problem.field.required")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException failure) {
        return body.of(new TooLarge("file", LARGEST_FILE_IN_MEGABYTES));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noUpload(MultipartException failure) {
        return body.of(new InvalidInput(Missing.of("file", "problem.field.required")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSupported(HttpRequestMethodNotSupportedException failure) {
        return body.of(405, "method-not-supported", List.of(), failure.getMethod());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSupported(HttpMediaTypeNotSupportedException failure) {
        return body.of(415, "media-type-not-supported", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSupported(HttpMediaTypeNotAcceptableException failure) {
        return body.of(406, "answer-type-not-supported", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException failure) {
        return body.of(403, "forbidden", List.of());
    }

    /** Nothing can be answered to a reader who has left while the answer was written. */
    @ExceptionHandler
    void left(AsyncRequestNotUsableException failure) {
        LOG.debug("somebody left before the answer was written", failure);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        if (Collision.isBehind(failure)) {
            return body.of(409, "collision", List.of());
        }
        if (failure instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            LOG.warn("a request was answered with {}", status, failure);
            return body.of(status, Failure.of(status).problem(), List.of());
        }
        LOG.error("a request failed", failure);
        return body.of(500, "failed", List.of());
    }

    private static String path(List<Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
