package org.itacycle.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before any page of ours is asked, such as an address that cannot be decoded, is answered with
 * a problem as well, and not with the server's own page.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<ProblemBody> problems;
    private final ObjectProvider<ObjectMapper> json;

    /** The server is made before most others; what it may need one day is not made for it. */
    ServerRefusals(ObjectProvider<ProblemBody> problems, ObjectProvider<ObjectMapper> json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal()));
    }

    /** Speaks before the server's own does, which then finds everything said. */
    private final class Refusal extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var answer = problems.getObject().of(status, Failure.of(status).problem(), List.of());
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding("UTF-8");
                json.getObject().writeValue(response.getReporter(), answer.getBody());
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
