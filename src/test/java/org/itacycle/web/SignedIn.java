package org.itacycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A client that signs in with every call, with whatever password. */
record SignedIn(String base, String user, String password) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, Map.of());
    }

    Answer put(String path, Object body) throws IOException, InterruptedException {
        return send("PUT", path, body, Map.of());
    }

    Answer put(String path, Object body, String tag) throws IOException, InterruptedException {
        return send("PUT", path, body, Map.of("If-Match", tag));
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body, Map.of());
    }

    private Answer send(String method, String path, Object body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        var content = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json")
                .method(method, content);
        headers.forEach(request::header);
        return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() throws IOException {
            return JSON.readTree(response.body());
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The fields that a refusal names. */
        List<String> wrong() throws IOException {
            return json().path("missing").findValuesAsText("where");
        }
    }
}
