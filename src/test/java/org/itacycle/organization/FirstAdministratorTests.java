package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final OrganizationSettings SETTINGS =
            new OrganizationSettings("main", null, LocalGovType.SAO, "", "");

    private final Office office = Office.empty();

    @Test
    void anEmptyInstallationGetsOneWhoMustChangeThePassword(CapturedOutput output) {
        start(null);

        var id = office.organizations.defaultId();
        assertThat(office.officers.all(id)).singleElement().satisfies(officer -> {
            assertThat(officer.userId()).isEqualTo("admin");
            assertThat(officer.mustChangePassword()).isTrue();
        });
        assertThat(office.officers.actor("admin").isAdmin()).isTrue();
        var told = output.getOut()
                .lines()
                .filter(line -> line.contains("One-time password"))
                .toList();
        assertThat(told).hasSize(1);
        var password = told.get(0).replaceAll(".*: ", "").strip();
        assertThat(password).hasSize(20);
        assertThat(matches(password)).isTrue();
    }

    @Test
    void thePasswordOfTheEnvironmentIsTakenAndNotTold(CapturedOutput output) {
        start("a-long-secret-2568");

        assertThat(matches("a-long-secret-2568")).isTrue();
        assertThat(output.getAll()).doesNotContain("a-long-secret-2568");
        assertThat(office.officers.credentials("admin"))
                .get()
                .extracting(Credentials::mustChangePassword)
                .isEqualTo(true);
    }

    @Test
    void aShortPasswordOfTheEnvironmentStopsTheStart() {
        assertThatThrownBy(() -> start("elevensigns"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ITA_ADMIN_PASSWORD")
                .hasMessageNotContaining("elevensigns");
        assertThat(office.officers.none()).isTrue();
    }

    @Test
    void theSecondStartAddsNobody() {
        start("a-long-secret-2568");
        start("another-secret-2569");

        assertThat(matches("a-long-secret-2568")).isTrue();
        assertThat(office.organizations.all()).hasSize(1);
    }

    @Test
    void nobodyIsCreatedWhereItIsSwitchedOff() {
        first(new AdministratorSettings(false, null)).run(null);

        assertThat(office.officers.none()).isTrue();
    }

    private void start(String password) {
        first(new AdministratorSettings(true, password)).run(null);
    }

    private FirstAdministrator first(AdministratorSettings settings) {
        return new FirstAdministrator(
                office.jdbc, office.organizations, office.officers, SETTINGS, settings, office.messages);
    }

    private boolean matches(String password) {
        return new BCryptPasswordEncoder()
                .matches(
                        password,
                        office.officers.credentials("admin").orElseThrow().passwordHash());
    }
}
