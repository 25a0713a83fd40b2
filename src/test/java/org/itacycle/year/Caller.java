package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.StreamSupport;

/** One person at the outside interface: HTTP only, signed in with every call. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String user;

    Caller(String base, String user) {
        this.base = base;
        this.user = user;
    }

    JsonNode get(String path) {
        return read(expect(200, send("GET", path, null)));
    }

    JsonNode put(String path, Object body) {
        return read(expect(200, send("PUT", path, body)));
    }

    JsonNode post(String path, Object body) {
        var answer = send("POST", path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
        return read(answer);
    }

    /** The answer whatever its status; headers come as name and value in turn. */
    Answer call(String method, String path, Object body, String... headers) {
        return Answer.of(send(method, path, body, headers));
    }

    JsonNode upload(String path, String name, String type, byte[] content) {
        return read(expect(201, sendFile(path, name, type, content)));
    }

    /** A file, as it came. */
    byte[] download(String path) {
        try {
            var answer = HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /** The answer to a file whatever its status. */
    Answer callWithFile(String path, String name, String type, byte[] content) {
        return Answer.of(sendFile(path, name, type, content));
    }

    private HttpResponse<String> sendFile(String path, String name, String type, byte[] content) {
        var boundary = "----ita-cycle-test";
        var head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(head, content, tail)))
                .build());
    }

    /** The one open task of that kind that the caller owes. */
    String task(String key) {
        var ids = tasks(key);
        assertThat(ids).as(user + " owes one " + key).hasSize(1);
        return ids.get(0);
    }

    /** The open tasks of that kind that the caller owes. */
    List<String> tasks(String key) {
        return StreamSupport.stream(get("/api/tasks").spliterator(), false)
                .filter(task -> task.get("key").asText().equals(key))
                .map(task -> task.get("id").asText())
                .toList();
    }

    /** What the caller owes. */
    List<String> keys() {
        return StreamSupport.stream(get("/api/tasks").spliterator(), false)
                .map(task -> task.get("key").asText())
                .toList();
    }

    void complete(String key, Object body) {
        expect(204, send("POST", "/api/tasks/" + task(key) + "/complete", body));
    }

    private HttpResponse<String> send(String method, String path, Object body, String... headers) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body));
        var request = request(path).header("Content-Type", "application/json").method(method, content);
        return exchange((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().method() + " " + answer.uri() + " " + answer.body())
                .isEqualTo(status);
        return answer;
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new AssertionError(answer.body(), failure);
        }
    }

    /** A status, the type of the body and the body. */
    record Answer(int status, String type, JsonNode body) {

        static Answer of(HttpResponse<String> answer) {
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, read(answer));
        }
    }
}
