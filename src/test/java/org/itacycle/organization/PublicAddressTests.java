package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTests {

    private final Organizations organizations = mock(Organizations.class);
    private final MockEnvironment environment = new MockEnvironment();
    private final OrganizationId first = office("bankum", true);
    private final OrganizationId second = office("neighbour", false);

    @Test
    void theDefaultLocalGovernmentNeedsNoSlug() {
        var address = address("https://ita.example.go.th/");

        assertThat(address.publicPage(first, 2569, "plan")).isEqualTo("https://ita.example.go.th/public/2569/plan");
        assertThat(address.publicPage(first, 2569)).isEqualTo("https://ita.example.go.th/public/2569");
        assertThat(address.publicPage(first)).isEqualTo("https://ita.example.go.th/public/");
    }

    @Test
    void othersAreFoundByTheirSlug() {
        assertThat(address("https://ita.example.go.th").publicPage(second, 2569, "report-6"))
                .isEqualTo("https://ita.example.go.th/public/o/neighbour/2569/report-6");
    }

    @Test
    void withoutASettingItLeadsToThisComputer() {
        assertThat(address(null).task("t1")).isEqualTo("http://localhost:8080/tasks/t1");
        environment.setProperty("server.port", "9000");
        assertThat(address(" ").task("t1")).isEqualTo("http://localhost:9000/tasks/t1");
        environment.setProperty("local.server.port", "43210");
        assertThat(address("").task("t1")).isEqualTo("http://localhost:43210/tasks/t1");
    }

    @Test
    void whatIsNoWebAddressStopsTheStart() {
        assertThatThrownBy(() -> address("ita.example.go.th")).hasMessageContaining("ita.public-address");
        assertThatThrownBy(() -> address("javascript:alert(1)")).hasMessageContaining("ita.public-address");
    }

    private PublicAddress address(String setting) {
        return new PublicAddress(new PublicAddressSettings(setting), organizations, environment);
    }

    private OrganizationId office(String slug, boolean defaultOne) {
        var id = OrganizationId.of(slug);
        when(organizations.get(id))
                .thenReturn(new Organization(id, slug, slug, LocalGovType.SAO, "", "", defaultOne, false));
        return id;
    }
}
