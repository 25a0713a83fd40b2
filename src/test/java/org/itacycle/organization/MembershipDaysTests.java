package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.organization.Office.HERE;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipDaysTests {

    private final Office office = Office.open();
    private final MembershipDays days = new MembershipDays(office.jdbc, office.events::add, office.clock);

    @BeforeEach
    void somebodyActsInNovember() {
        office.hire(
                "deputy",
                new Role(
                        Groups.CLERK,
                        LocalDate.parse("2025-11-01"),
                        LocalDate.parse("2025-11-30"),
                        "ปลัด อบต.",
                        "๑๒๓/๒๕๖๘"));
        office.events.clear();
    }

    @Test
    void theDayOnWhichARoleBeginsIsTold() {
        assertThat(toldOn("2025-10-31")).isFalse();
        assertThat(toldOn("2025-11-01")).isTrue();
        assertThat(toldOn("2025-11-02")).isFalse();
    }

    @Test
    void theDayAfterTheLastIsTold() {
        toldOn("2025-11-05");

        assertThat(toldOn("2025-11-30")).isFalse();
        assertThat(toldOn("2025-12-01")).isTrue();
        assertThat(toldOn("2025-12-02")).isFalse();
    }

    @Test
    void aLeapOverManyDaysIsToldOnce() {
        assertThat(toldOn("2026-04-01")).isTrue();
        assertThat(toldOn("2026-04-01")).isFalse();
    }

    private boolean toldOn(String day) {
        office.events.clear();
        office.today(day);
        days.check();
        return office.events.contains(new MembershipsChanged(HERE));
    }
}
