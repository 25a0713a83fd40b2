package org.itacycle.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditLog;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HolidaysTests {

    private static final OrganizationId BANKUM = OrganizationId.of("bankum");
    private static final LocalDate EXTRA = LocalDate.parse("2026-06-02");

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final List<Object> events = new ArrayList<>();
    private final AuditLog audit =
            new AuditLog(jdbc, JsonMapper.builder().findAndAddModules().build(), new MovableClock());
    private final Holidays holidays = new Holidays(jdbc, audit, events::add);
    private final WorkingDays workingDays = new WorkingDays(jdbc);

    @Test
    void theOfficialOnesOfAYearAreThereByDayAndName() {
        assertThat(holidays.of(2026))
                .contains(new Holiday(LocalDate.parse("2026-04-13"), "วันสงกรานต์", false))
                .extracting(Holiday::day)
                .isSorted();
    }

    @Test
    void anAddedDayIsCountedAtOnceUntilItIsTakenBack() {
        int fresh = add(EXTRA, "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ");

        assertThat(fresh).isEqualTo(1);
        assertThat(workingDays.isWorkingDay(EXTRA)).isFalse();
        assertThat(holidays.of(2026)).contains(new Holiday(EXTRA, "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", true));

        holidays.remove(EXTRA, BANKUM, "coordinator", "ผู้ประสานงาน");

        assertThat(workingDays.isWorkingDay(EXTRA)).isTrue();
        assertThat(events).containsExactly(new HolidaysChanged(), new HolidaysChanged());
        assertThat(jdbc.sql("select action from audit_entries order by id")
                        .query(String.class)
                        .list())
                .containsExactly("calendar.holidays-added", "calendar.holiday-removed");
    }

    @Test
    void aDayThatIsAHolidayAlreadyChangesNothing() {
        assertThat(add(LocalDate.parse("2026-04-13"), "สงกรานต์")).isZero();
        add(EXTRA, "เพิ่ม");
        assertThat(add(EXTRA, "เพิ่มอีกครั้ง")).isZero();

        assertThat(events).hasSize(1);
    }

    @Test
    void officialDaysAndDaysNobodyAddedCannotBeTakenBack() {
        assertThatThrownBy(() -> holidays.remove(LocalDate.parse("2026-04-13"), BANKUM, "c", "c"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> holidays.remove(EXTRA, BANKUM, "c", "c")).isInstanceOf(NotFound.class);
    }

    @Test
    void oneImpossibleDayRefusesTheWholeFile() {
        assertThatThrownBy(() ->
                        holidays.add(Map.of(EXTRA, "ดี", LocalDate.parse("3026-06-02"), "ผิดปี"), BANKUM, "c", "c"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> add(EXTRA, " ")).isInstanceOf(InvalidInput.class);

        assertThat(workingDays.isWorkingDay(EXTRA)).isTrue();
    }

    private int add(LocalDate day, String name) {
        return holidays.add(Map.of(day, name), BANKUM, "coordinator", "ผู้ประสานงาน");
    }
}
