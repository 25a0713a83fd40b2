package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser at the outside interface: one session, cookies, and no redirect followed unseen. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;

    Browser(String base) {
        this.base = base;
    }

    /** Signs in by the form, as a person does. */
    Browser signIn(String user) {
        get("/login");
        var form = Map.of("username", user, "password", user, "_csrf", cookie("ITA-CSRF"));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = post("/login", body, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(location(answer)).as(user + " signs in").doesNotContain("error");
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers)).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path).headers(headers).POST(BodyPublishers.ofString(body)));
    }

    /** Posts JSON to the application with its token. */
    HttpResponse<String> postWithToken(String path, String body) {
        return post(path, body, "Content-Type", "application/json", "X-ITA-CSRF", cookie("ITA-CSRF"));
    }

    /** Sends JSON to the engine's web applications with their own token. */
    HttpResponse<String> engine(String method, String path, String body) {
        get("/camunda/app/tasklist/default/");
        var request = request("/camunda/api/engine/engine/default" + path)
                .headers("Content-Type", "application/json", "X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
