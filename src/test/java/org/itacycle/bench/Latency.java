package org.itacycle.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How long something takes when it is done one by one, in milliseconds.
 *
 * @param median what half of the runs stay below
 * @param p95 what 95 of 100 runs stay below
 */
record Latency(double median, double p95) {

    static Latency of(int warm, int runs, Supplier<?> work) {
        for (int run = 0; run < warm; run++) {
            Objects.requireNonNull(work.get());
        }
        var times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        return of(times);
    }

    /** What the measured times come to. */
    static Latency of(double[] times) {
        Arrays.sort(times);
        return new Latency(times[times.length / 2], times[Math.min(times.length - 1, times.length * 95 / 100)]);
    }

    /** The same bytes from the JDK's own web server, which does nothing but send them. */
    static Latency alone(int warm, int runs, byte[] bytes) {
        // Without this each answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            try {
                var http = HttpClient.newHttpClient();
                var address = "http://localhost:" + server.getAddress().getPort() + "/";
                return of(warm, runs, () -> fetch(http, address));
            } finally {
                server.stop(0);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The bytes at the address. */
    static byte[] fetch(HttpClient http, String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
