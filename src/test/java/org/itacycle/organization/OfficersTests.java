package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.itacycle.organization.Office.ADMIN;
import static org.itacycle.organization.Office.HERE;
import static org.itacycle.organization.Office.OTHER_ADMIN;
import static org.itacycle.organization.Office.PASSWORD;
import static org.itacycle.organization.Office.THERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class OfficersTests {

    private final Office office = Office.open();
    private final Officers officers = office.officers;

    @Test
    void aUserIdIsUniqueInTheInstallation() {
        var taken = OfficerDraft.of("admin", "คนใหม่", "นักวิชาการ", PASSWORD, List.of());

        assertThat(refusedToCreate(taken, OTHER_ADMIN))
                .extracting(Missing::where)
                .containsExactly("id");
    }

    @Test
    void anOfficerIsNeverDeleted() {
        assertThatThrownBy(() ->
                        office.jdbc.sql("delete from organization_officers").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never deleted");
    }

    @Test
    void everythingWrongIsNamedByItsField() {
        var draft = new OfficerDraft(
                "Somsri",
                " ",
                null,
                "somsri@",
                "short",
                null,
                null,
                List.of(
                        Role.of("division-nowhere"),
                        new Role("clerk", LocalDate.parse("2025-12-01"), LocalDate.parse("2025-11-01"), null, null),
                        new Role("clerk", null, null, "ปลัด อบต.", "12/2568"),
                        new Role("clerk", LocalDate.parse("2568-10-01"), null, null, null)));

        assertThat(refusedToCreate(draft, ADMIN))
                .extracting(Missing::where)
                .containsExactlyInAnyOrder(
                        "password",
                        "id",
                        "name",
                        "position",
                        "email",
                        "roles[0].group",
                        "roles[1].to",
                        "roles[2].from",
                        "roles[3].from");
        assertThat(officers.all(HERE)).hasSize(1);
    }

    @Test
    void theOtherLocalGovernmentSeesNobody() {
        office.hire("somsri", Role.of(Groups.COORDINATOR));

        assertThat(officers.all(THERE)).extracting(Officer::userId).containsExactly("muang.admin");
        assertThat(officers.members(THERE, Groups.COORDINATOR)).isEmpty();
        assertThatThrownBy(() -> officers.get(THERE, "somsri")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> officers.change("somsri", nothing(), Version.ANY, OTHER_ADMIN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAdministratorsKeepOfficers() {
        var coordinator = new Actor(HERE, "coordinator", "ผู้ประสานงาน", Set.of(Groups.COORDINATOR));

        assertThatThrownBy(() -> officers.create(nothing(), coordinator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> officers.change("admin", nothing(), Version.ANY, coordinator))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsAbsentFromAChangeStays() {
        office.hire("somsri", Role.of(Groups.COORDINATOR));

        var changed = officers.change(
                "somsri",
                new OfficerDraft(null, "สมศรี ใหม่", null, "s@bankum.example", null, null, null, null),
                Version.ANY,
                ADMIN);

        assertThat(changed.name()).isEqualTo("สมศรี ใหม่");
        assertThat(changed.email()).isEqualTo("s@bankum.example");
        assertThat(changed.position()).isEqualTo("นักวิชาการ");
        assertThat(changed.roles()).containsExactly(Role.of(Groups.COORDINATOR));
        assertThat(matches("somsri", PASSWORD)).isTrue();
    }

    @Test
    void whoReadAnOldOfficerIsRefused() {
        var seen = new Version(office.hire("somsri").version());
        officers.change("somsri", active(false), seen, ADMIN);

        assertThatThrownBy(() -> officers.change("somsri", active(true), seen, ADMIN))
                .isInstanceOf(Stale.class);
    }

    @Test
    void everyChangeIsAuditedWithoutThePassword() {
        office.hire("somsri", Role.of(Groups.COORDINATOR));

        var details = office.jdbc
                .sql("select details::text from audit_entries where subject = 'somsri'")
                .query(String.class)
                .single();

        assertThat(details).contains("coordinator").doesNotContain(PASSWORD).doesNotContain("$2a$");
    }

    private List<Missing> refusedToCreate(OfficerDraft draft, Actor by) {
        return catchThrowableOfType(InvalidInput.class, () -> officers.create(draft, by))
                .missing();
    }

    private boolean matches(String userId, String password) {
        return new BCryptPasswordEncoder()
                .matches(password, officers.credentials(userId).orElseThrow().passwordHash());
    }

    private static OfficerDraft active(boolean active) {
        return new OfficerDraft(null, null, null, null, null, null, active, null);
    }

    private static OfficerDraft nothing() {
        return new OfficerDraft(null, null, null, null, null, null, null, null);
    }
}
