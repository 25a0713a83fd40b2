package org.itacycle.organization;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** An installation with two local governments, an administrator in each, on a day that can be moved. */
final class Office {

    static final OrganizationId HERE = OrganizationId.of("bankum");
    static final OrganizationId THERE = OrganizationId.of("muang");
    static final Actor ADMIN = new Actor(HERE, "admin", "ผู้ดูแลระบบ", Set.of(Groups.ADMIN));
    static final Actor OTHER_ADMIN = new Actor(THERE, "muang.admin", "ผู้ดูแลระบบ", Set.of(Groups.ADMIN));
    static final String PASSWORD = "ลำน้ำสาม-2568";

    final JdbcClient jdbc = TestDatabase.jdbc();
    final MovableClock clock = new MovableClock();
    final List<Object> events = new ArrayList<>();
    final AuditLog audit =
            new AuditLog(jdbc, JsonMapper.builder().findAndAddModules().build(), clock);
    final ResourceBundleMessageSource messages = TestMessages.of("organization");
    final Organizations organizations = new Organizations(jdbc, audit, events::add, messages, clock);
    final Officers officers = new Officers(jdbc, new BCryptPasswordEncoder(4), audit, events::add, messages, clock);

    /** Two local governments with an administrator each. */
    static Office open() {
        var office = empty();
        office.today("2025-10-15");
        office.organizations.create(new NewOrganization(
                HERE.value(), "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        office.organizations.create(new NewOrganization(
                THERE.value(), "เทศบาลตำบลตัวอย่าง", LocalGovType.TAMBON_MUNICIPALITY, "เมือง", "ลำปาง", false));
        office.officers.enter(HERE, administrator(ADMIN.userId()));
        office.officers.enter(THERE, administrator(OTHER_ADMIN.userId()));
        office.events.clear();
        return office;
    }

    /** An installation in which nobody has done anything yet. */
    static Office empty() {
        return new Office();
    }

    void today(String day) {
        clock.moveTo(
                LocalDate.parse(day).atTime(8, 0).atZone(MovableClock.BANGKOK).toInstant());
    }

    /** Adds an officer with the roles. */
    Officer hire(String userId, Role... roles) {
        return officers.create(
                OfficerDraft.of(userId, "เจ้าหน้าที่ " + userId, "นักวิชาการ", PASSWORD, List.of(roles)), ADMIN);
    }

    private static OfficerDraft administrator(String userId) {
        return OfficerDraft.of(userId, "ผู้ดูแลระบบ", "ผู้ดูแลระบบ", "admin", List.of(Role.of(Groups.ADMIN)));
    }
}
