package org.itacycle.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.itacycle.measure.MeasureFixture.measure;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MeasuresAtOnceTests {

    private final MeasureFixture office = new MeasureFixture().drafting(BANKUM, "finance", "works");
    private final Measures measures = office.measures;
    private final Actor finance = head(BANKUM, "finance");
    private final Actor works = head(BANKUM, "works");

    @Test
    void measuresAddedAtTheSameTimeAreAllListedOnce() throws Exception {
        var adds = IntStream.range(0, 20)
                .<Callable<UUID>>mapToObj(
                        i -> () -> measures.add(BANKUM, measure("finance", 4, "มาตรการ " + i), finance))
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var added : pool.invokeAll(adds)) {
                added.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(measures.all(BANKUM))
                .extracting(MeasureView::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void ofTwoWhoSaveTheSameVersionOneIsToldSo() throws Exception {
        var id = measures.add(BANKUM, measure("finance", 4, "คู่มือ"), finance);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(office.database));
        var saves = IntStream.range(0, 2)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    try {
                        transaction.executeWithoutResult(status -> measures.change(
                                BANKUM, id, measure("finance", 4, "ฉบับ " + i), Version.ofTag("\"1\""), finance));
                        return true;
                    } catch (Stale told) {
                        return false;
                    }
                })
                .toList();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var results = pool.invokeAll(saves);
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdownNow();
        }
        assertThat(measures.get(BANKUM, id).version()).isEqualTo(2);
    }
}
