package org.itacycle.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/**
 * What a piece of work cost: the median time, and how far the heap grew at most, garbage included.
 *
 * @param millis the median of all runs but the first ones
 * @param megabytes the highest growth of any run
 */
record Measured(double millis, long megabytes) {

    private static final int WARM = 3;
    private static final int RUNS = 7;
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    static Measured of(Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        var times = new double[RUNS];
        long most = 0;
        for (int i = 0; i < RUNS; i++) {
            System.gc();
            HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
            long before =
                    HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
            long peak = HEAP.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            most = Math.max(most, peak - before);
        }
        Arrays.sort(times);
        return new Measured(times[RUNS / 2], most >> 20);
    }
}
