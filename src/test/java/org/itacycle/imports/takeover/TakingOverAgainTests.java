package org.itacycle.imports.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.coordinator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.itacycle.audit.AuditEntry;
import org.itacycle.imports.Taken;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

/** What happens when the same content, or nearly the same, is taken over once more. */
class TakingOverAgainTests {

    private final TakingOffice office = new TakingOffice();

    @Test
    void theSameContentASecondTimeChangesNothingEvenAfterPeopleChangedThePlan() {
        var first = office.take(TakingOffice.golden("S001"));
        var plan = office.measures.all(BANKUM);
        office.measures.delete(BANKUM, plan.get(8).id(), Version.ANY, coordinator(BANKUM));
        var again = TakingOffice.golden("S001").put("file", "อีกชื่อหนึ่ง.docx");
        again.putArray("findings");

        var second = office.take(again);

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.answer()).isEqualTo(first.answer());
        assertThat(office.measures.all(BANKUM)).hasSize(8);
        assertThat(deeds("imports.taken")).hasSize(1);
    }

    @Test
    void twoTabsThatSendAtOnceTakeItOnce() throws Exception {
        Callable<Taken> take = () -> office.take(TakingOffice.golden("S001"));
        var threads = Executors.newFixedThreadPool(4);
        try {
            int news = 0;
            for (var answer : threads.invokeAll(List.of(take, take, take, take))) {
                news += answer.get().repeated() ? 0 : 1;
            }

            assertThat(news).isOne();
            assertThat(office.measures.all(BANKUM)).hasSize(9);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCorrectedDocumentAddsOnlyWhatIsNotInThePlan() {
        office.take(TakingOffice.golden("S001"));
        var corrected = TakingOffice.golden("S001");
        ((ObjectNode) corrected.get("measures").get(8)).put("title", "มาตรการที่แก้ชื่อแล้ว");

        var taken = office.take(corrected).answer();

        assertThat(taken.measures()).hasSize(1);
        assertThat(taken.leftOut())
                .filteredOn(left -> left.where().equals("measures[0]"))
                .hasSize(1);
        assertThat(office.measures.all(BANKUM)).hasSize(10);
    }

    private List<AuditEntry> deeds(String action) {
        return office.audit.of(BANKUM, 500, 0).stream()
                .filter(deed -> deed.action().equals(action))
                .toList();
    }
}
