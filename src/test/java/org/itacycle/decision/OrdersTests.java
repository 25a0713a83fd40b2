package org.itacycle.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.NEIGHBOUR;
import static org.itacycle.assessment.AssessmentFixture.coordinator;
import static org.itacycle.assessment.AssessmentFixture.head;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.itacycle.organization.Actor;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

class OrdersTests {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 15);
    private static final List<Order.Member> MEMBERS =
            List.of(new Order.Member("ปลัดองค์การบริหารส่วนตำบล", "ปลัด", "ประธานคณะทำงาน"));

    private final Orders orders = new DecisionFixture().orders;
    private final Actor boss = coordinator(BANKUM);

    @Test
    void anOrderIsNumberedInTheCalendarYearOfItsDay() {
        var order = orders.add(draft("๗๐๗", DAY), boss);

        assertThat(order.number()).isEqualTo("707/2565");
        assertThat(orders.get(BANKUM.organization(), order.id())).isEqualTo(order);
        assertThat(orders.add(draft("๗๐๗/๒๕๖๖", DAY.plusYears(1)), boss).number())
                .isEqualTo("707/2566");
        assertThat(orders.all(BANKUM.organization())).extracting(Order::number).containsExactly("707/2566", "707/2565");
    }

    @Test
    void withoutSubjectAndPowersItAppointsTheWorkingGroup() {
        var order = orders.add(draft("707", DAY), boss);

        assertThat(order.subject()).contains("คณะทำงาน").contains("ITA");
        assertThat(order.powers()).hasSize(5).first().asString().startsWith("วิเคราะห์ผลการประเมิน");
        assertThat(order.members()).isEqualTo(MEMBERS);
    }

    @Test
    void aNumberIsGivenOnce() {
        orders.add(draft("707", DAY), boss);

        assertThatThrownBy(() -> orders.add(draft("๗๐๗", DAY.plusDays(3)), boss))
                .isInstanceOf(OrderNumberTaken.class);
        assertThat(orders.add(draft("707", DAY), coordinator(NEIGHBOUR)).number())
                .isEqualTo("707/2565");
    }

    @Test
    void onlyTheCoordinatorWritesOrders() {
        assertThatThrownBy(() -> orders.add(draft("707", DAY), head(BANKUM, "office")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void wrongNumbersAreRefused() {
        assertWrong(draft("0", DAY), "number");
        assertWrong(draft("ที่ ๗๐๗", DAY), "number");
        assertWrong(draft("707/2566", DAY), "number");
        assertWrong(draft(null, DAY), "number");
        assertWrong(draft("99999999999999999999", DAY), "number");
    }

    @Test
    void everythingWrongIsNamed() {
        assertWrong(new Order.Draft("707", null, null, null, null), "date", "members");
        assertWrong(
                new Order.Draft(
                        "707",
                        LocalDate.of(2565, 11, 15),
                        "ก".repeat(501),
                        List.of(new Order.Member(" ", null, null)),
                        List.of("")),
                "date",
                "subject",
                "members[0].name",
                "powers[0]");
        assertWrong(new Order.Draft("707", DAY, null, Collections.nCopies(201, MEMBERS.get(0)), null), "members");
    }

    @Test
    void anOrderIsCorrectedByWhoHasReadIt() {
        var order = orders.add(draft("707", DAY), boss);
        var corrected = new Order.Draft("708", DAY, "เรื่องใหม่", MEMBERS, List.of("วิเคราะห์"));

        var changed = orders.change(order.id(), corrected, Version.ofTag("\"1\""), boss);

        assertThat(changed.number()).isEqualTo("708/2565");
        assertThat(changed.powers()).containsExactly("วิเคราะห์");
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> orders.change(order.id(), corrected, Version.ofTag("\"1\""), boss))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> orders.change(order.id(), corrected, Version.ANY, head(BANKUM, "finance")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anotherLocalGovernmentNeitherReadsNorChangesIt() {
        var order = orders.add(draft("707", DAY), boss);

        assertThat(orders.all(NEIGHBOUR.organization())).isEmpty();
        assertThatThrownBy(() -> orders.get(NEIGHBOUR.organization(), order.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.change(order.id(), draft("1", DAY), Version.ANY, coordinator(NEIGHBOUR)))
                .isInstanceOf(NotFound.class);
    }

    private void assertWrong(Order.Draft draft, String... where) {
        assertThatThrownBy(() -> orders.add(draft, boss))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.missing())
                                .extracting(Missing::where)
                                .containsExactly(where));
    }

    private static Order.Draft draft(String number, LocalDate date) {
        return new Order.Draft(number, date, null, MEMBERS, null);
    }
}
