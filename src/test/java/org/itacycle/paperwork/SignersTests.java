package org.itacycle.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.OfficerDraft;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organizations;
import org.itacycle.organization.Role;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class SignersTests {

    private static final OrganizationId BANKUM = OrganizationId.of("bankum");
    private static final OrganizationId PHATO = OrganizationId.of("phato");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final Clock clock = Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK);
    private final AuditLog audit = new AuditLog(jdbc, AssessmentFixture.JSON, clock);
    private final Organizations organizations = new Organizations(jdbc, audit, event -> {}, TestMessages.all(), clock);
    private final Officers officers = new Officers(
            jdbc,
            PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            audit,
            event -> {},
            TestMessages.all(),
            clock);
    private final Signers signers = new Signers(organizations, officers, TestMessages.all(), clock);

    @BeforeEach
    void twoLocalGovernments() {
        organizations.create(new NewOrganization(
                "bankum", "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        organizations.create(new NewOrganization(
                "phato", "เทศบาลตำบลพะโต๊ะ", LocalGovType.TAMBON_MUNICIPALITY, "พะโต๊ะ", "ชุมพร", false));
    }

    @Test
    void theTitleBelowTheNameCarriesThePlace() {
        enter(BANKUM, "boss", "นาย ก", "นายกองค์การบริหารส่วนตำบล", Role.of(Groups.EXECUTIVE));
        enter(PHATO, "clerk", "นาง ข", "ปลัดเทศบาล", Role.of(Groups.CLERK));

        assertThat(signers.of(BANKUM, Groups.EXECUTIVE))
                .isEqualTo(new Signer("นาย ก", List.of("นายกองค์การบริหารส่วนตำบลบ้านกุ่ม")));
        assertThat(signers.of(PHATO, Groups.CLERK)).isEqualTo(new Signer("นาง ข", List.of("ปลัดเทศบาลตำบลพะโต๊ะ")));
    }

    @Test
    void whoActsByOrderSignsFirstAndWithBothTitles() {
        enter(BANKUM, "boss", "นาย ก", "นายกองค์การบริหารส่วนตำบล", Role.of(Groups.EXECUTIVE));
        enter(
                BANKUM,
                "deputy",
                "นาง ค",
                "รองปลัดองค์การบริหารส่วนตำบล",
                new Role(Groups.EXECUTIVE, TODAY.minusDays(1), TODAY, "นายกองค์การบริหารส่วนตำบล", "๑๒/๒๕๖๘"));

        assertThat(signers.of(BANKUM, Groups.EXECUTIVE))
                .isEqualTo(new Signer(
                        "นาง ค",
                        List.of("รองปลัดองค์การบริหารส่วนตำบล รักษาราชการแทน", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม")));
    }

    @Test
    void anOrderThatHasEndedGivesNoTitle() {
        enter(BANKUM, "boss", "นาย ก", "นายกองค์การบริหารส่วนตำบล", Role.of(Groups.EXECUTIVE));
        enter(
                BANKUM,
                "deputy",
                "นาง ค",
                "รองปลัด",
                new Role(Groups.EXECUTIVE, TODAY.minusDays(9), TODAY.minusDays(1), "นายก", null));

        assertThat(signers.of(BANKUM, Groups.EXECUTIVE).name()).isEqualTo("นาย ก");
    }

    @Test
    void whereNobodyIsKnownTheTitleStandsAlone() {
        assertThat(signers.of(PHATO, Groups.EXECUTIVE)).isEqualTo(new Signer("", List.of("นายกเทศมนตรีตำบลพะโต๊ะ")));
        assertThat(signers.head(PHATO, "office")).isEqualTo(new Signer("", List.of("หัวหน้าสำนักปลัด")));
        assertThat(signers.head(PHATO, "finance").position()).containsExactly("ผู้อำนวยการกองคลัง");
    }

    @Test
    void theHeadOfADivisionIsNoneOfItsOfficers() {
        enter(BANKUM, "officer", "นาย ง", "เจ้าพนักงานธุรการ", Role.of(Groups.division("office")));
        assertThat(signers.head(BANKUM, "office").name()).isEmpty();

        enter(BANKUM, "head", "นาง จ", "หัวหน้าสำนักปลัด", Role.of(Groups.division("office")));
        assertThat(signers.head(BANKUM, "office")).isEqualTo(new Signer("นาง จ", List.of("หัวหน้าสำนักปลัด")));
        assertThat(signers.head(PHATO, "office").name()).isEmpty();
    }

    @Test
    void aPositionWrittenDownKeepsItsTwoTitles() {
        assertThat(signers.recorded(BANKUM, "นาง ค", "รองนายก รักษาราชการแทนนายกองค์การบริหารส่วนตำบล"))
                .isEqualTo(new Signer("นาง ค", List.of("รองนายก รักษาราชการแทน", "นายกองค์การบริหารส่วนตำบลบ้านกุ่ม")));
        assertThat(signers.recorded(BANKUM, "นาง ค", null).position()).isEmpty();
    }

    private void enter(OrganizationId organization, String id, String name, String position, Role role) {
        officers.enter(
                organization,
                OfficerDraft.of(organization.value() + "-" + id, name, position, "password", List.of(role)));
    }
}
