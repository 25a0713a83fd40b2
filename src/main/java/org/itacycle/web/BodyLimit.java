package org.itacycle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody fills the memory by one call: files sent to our own interface are streamed and have their own limit, every other
 * body has this one, the engine's included.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class BodyLimit extends OncePerRequestFilter {

    /** A whole former year with its tables, as it is taken over, is less than a tenth of it. */
    private static final int LARGEST = 16 * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !Calls.contains(path) || (path.startsWith("/api/") && isUpload(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? request : Arrived.of(request);
        if (known.getContentLengthLong() > LARGEST) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return;
        }
        chain.doFilter(known, response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /**
     * A call whose length is known only when it has arrived. It is read before it goes on: what is thrown while the
     * engine reads becomes an answer of the engine's own.
     */
    private static final class Arrived extends HttpServletRequestWrapper {

        private final byte[] body;

        private Arrived(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        private static Arrived of(HttpServletRequest request) throws IOException {
            return new Arrived(request, request.getInputStream().readNBytes(LARGEST + 1));
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Body(body);
        }

        @Override
        public BufferedReader getReader() {
            var charset = Optional.ofNullable(getCharacterEncoding()).map(Charset::forName);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset.orElse(StandardCharsets.UTF_8)));
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("nobody here waits for a body");
        }
    }
}
