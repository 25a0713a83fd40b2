package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.itacycle.organization.Office.ADMIN;
import static org.itacycle.organization.Office.HERE;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

/** Who holds which role, and from when to when. */
class OfficerRolesTests {

    private final Office office = Office.open();
    private final Officers officers = office.officers;

    @Test
    void onePersonHoldsSeveralRoles() {
        office.hire("somsri", Role.of(Groups.COORDINATOR), Role.of("division-office"));

        var actor = officers.actor("somsri");

        assertThat(actor.isCoordinator()).isTrue();
        assertThat(actor.worksFor("office")).isTrue();
        assertThat(actor.worksFor("finance")).isFalse();
        assertThat(office.events).containsExactly(new MembershipsChanged(HERE));
    }

    @Test
    void anActingOrderBeginsAndEndsWithTheClock() {
        office.hire("deputy", Role.of("division-office"), acting("2025-11-01", "2025-11-30"));

        office.today("2025-10-31");
        assertThat(officers.actor("deputy").isClerk()).isFalse();
        office.today("2025-11-01");
        assertThat(officers.actor("deputy").isClerk()).isTrue();
        assertThat(office.organizations.hasActiveMember(HERE, Groups.CLERK)).isTrue();
        office.today("2025-11-30");
        assertThat(officers.actor("deputy").isClerk()).isTrue();
        office.today("2025-12-01");
        assertThat(officers.actor("deputy").isClerk()).isFalse();
        assertThat(office.organizations.hasActiveMember(HERE, Groups.CLERK)).isFalse();
    }

    @Test
    void theSignatureOfWhoActsForSomebodyTellsBothTitles() {
        office.hire("deputy", Role.of("division-office"), acting("2025-10-01", null));

        var actor = officers.actor("deputy");

        assertThat(office.organizations.positionTitle(actor, Groups.CLERK))
                .isEqualTo("นักวิชาการ รักษาราชการแทนปลัด อบต.");
        assertThat(office.organizations.positionTitle(actor, "division-office")).isEqualTo("นักวิชาการ");
    }

    @Test
    void whoIsDeactivatedDoesNothingAnyMore() {
        office.hire("somsri", Role.of(Groups.COORDINATOR));

        officers.change("somsri", active(false), Version.ANY, ADMIN);

        assertThatThrownBy(() -> officers.actor("somsri")).isInstanceOf(Forbidden.class);
        assertThat(office.organizations.hasActiveMember(HERE, Groups.COORDINATOR))
                .isFalse();
        assertThat(officers.credentials("somsri"))
                .get()
                .extracting(Credentials::active)
                .isEqualTo(false);
        assertThat(officers.find("somsri"))
                .get()
                .extracting(Officer::roles)
                .asList()
                .hasSize(1);
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(refusedToChange(active(false))).extracting(Missing::where).containsExactly("active");
        assertThat(refusedToChange(new OfficerDraft(null, null, null, null, null, null, null, List.of())))
                .extracting(Missing::where)
                .containsExactly("roles");

        office.hire("second", Role.of(Groups.ADMIN));
        assertThat(officers.change("admin", active(false), Version.ANY, ADMIN).active())
                .isFalse();
    }

    private List<Missing> refusedToChange(OfficerDraft draft) {
        return catchThrowableOfType(InvalidInput.class, () -> officers.change("admin", draft, Version.ANY, ADMIN))
                .missing();
    }

    private static Role acting(String from, String to) {
        return new Role(
                Groups.CLERK, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "ปลัด อบต.", "๑๒๓/๒๕๖๘");
    }

    private static OfficerDraft active(boolean active) {
        return new OfficerDraft(null, null, null, null, null, null, active, null);
    }
}
