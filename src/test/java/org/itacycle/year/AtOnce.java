package org.itacycle.year;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who press their buttons at the same moment. */
final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    static <T> List<T> run(Callable<T>... deeds) throws Exception {
        return run(List.of(deeds));
    }

    /** Lets all deeds begin together; answers in their order. */
    static <T> List<T> run(List<Callable<T>> deeds) throws Exception {
        var people = Executors.newFixedThreadPool(deeds.size());
        var start = new CountDownLatch(1);
        try {
            var going = new ArrayList<Future<T>>();
            for (var deed : deeds) {
                going.add(people.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var one : going) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
