package org.itacycle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itacycle.year.PlayedYear;
import org.itacycle.year.PlayedYear.Session;

/** What a form fetches when it is opened, asked one after the other by whoever opens it. */
record FormCalls(List<String> addresses, Session reader) {

    /** Opens the form that often. */
    Times ask(int runs) {
        var together = new double[runs];
        var each = new double[addresses.size()][runs];
        for (int run = 0; run < runs; run++) {
            for (int call = 0; call < addresses.size(); call++) {
                long start = System.nanoTime();
                reader.get(addresses.get(call));
                each[call][run] = (System.nanoTime() - start) / 1e6;
                together[run] += each[call][run];
            }
        }
        var calls = List.of(each).stream().map(Latency::of).toList();
        int slowest = IntStream.range(0, calls.size())
                .reduce((one, other) -> calls.get(one).p95() < calls.get(other).p95() ? other : one)
                .orElseThrow();
        return new Times(
                Latency.of(together),
                calls.get(slowest),
                addresses.get(slowest).replace(PlayedYear.ADDRESS, "").replaceFirst("^/api/tasks/[^/]+", "/tasks/…"));
    }

    /** Everything that is answered. */
    byte[] bytes() {
        return addresses.stream().map(reader::get).collect(Collectors.joining()).getBytes(UTF_8);
    }

    /** How long all calls took together, and the slowest of them by itself. */
    record Times(Latency together, Latency slowest, String slowestAddress) {}
}
