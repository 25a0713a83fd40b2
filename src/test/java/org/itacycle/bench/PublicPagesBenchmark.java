package org.itacycle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import org.itacycle.decision.Subject;
import org.itacycle.publication.PublishedSite;
import org.itacycle.web.Papers;
import org.itacycle.web.PublicSite;
import org.junit.jupiter.api.Test;

/**
 * How long a public page of a large plan takes, asked one by one over the loopback, beside the same bytes from the
 * JDK's own web server, which does nothing but send them.
 */
class PublicPagesBenchmark {

    private static final int WARM = 200;
    private static final int RUNS = 400;
    private static final int MEASURES = 28;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void publicPagesBesideAServerThatOnlySends() throws IOException, InterruptedException {
        var published = new PublishedSite();
        published.publish(Subject.PLAN, Papers.plan(MEASURES));
        var table = new StringBuilder("""
            | page | KB | median ms | p95 ms | baseline median ms | baseline p95 ms |
            |---|--:|--:|--:|--:|--:|
            """);
        try (var site = PublicSite.serve(published)) {
            for (var path : new String[] {"/public/", "/public/2569", "/public/2569/plan", "/public/2569/plan.pdf"}) {
                var bytes = get(site.address() + path);
                var ours = times(site.address() + path);
                var alone = alone(bytes);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f | %.2f | %.2f | %.2f |%n",
                        path,
                        bytes.length >> 10,
                        at(ours, 50),
                        at(ours, 95),
                        at(alone, 50),
                        at(alone, 95)));
            }
        } finally {
            System.out.println(table);
        }
    }

    private double[] alone(byte[] bytes) throws IOException, InterruptedException {
        // Without this each answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return times("http://localhost:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
    }

    private double[] times(String address) throws IOException, InterruptedException {
        for (int run = 0; run < WARM; run++) {
            get(address);
        }
        var times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            get(address);
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private byte[] get(String address) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
