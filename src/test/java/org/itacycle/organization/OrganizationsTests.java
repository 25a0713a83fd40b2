package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.itacycle.organization.Office.ADMIN;
import static org.itacycle.organization.Office.HERE;
import static org.itacycle.organization.Office.OTHER_ADMIN;
import static org.itacycle.organization.Office.THERE;

import java.util.List;
import java.util.Set;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Stale;
import org.itacycle.problem.Version;
import org.junit.jupiter.api.Test;

class OrganizationsTests {

    private final Office office = Office.open();
    private final Organizations organizations = office.organizations;

    @Test
    void aLocalGovernmentStartsWithFiveDivisions() {
        assertThat(organizations.divisions(HERE))
                .extracting(OrgUnit::code)
                .containsExactly("office", "finance", "works", "education", "health");
        assertThat(organizations.units(HERE).sections("finance"))
                .extracting(OrgUnit::name)
                .contains("งานพัสดุ", "งานการเงินและบัญชี");
    }

    @Test
    void aSectionBelongsToItsDivision() {
        var tree = organizations.units(HERE);

        assertThat(tree.divisionOf("office-personnel")).contains("office");
        assertThat(tree.divisionOf("office")).contains("office");
        assertThat(tree.divisionOf("all-divisions")).isEmpty();
        assertThat(tree.name("office-personnel")).isEqualTo("งานการเจ้าหน้าที่");
        assertThat(tree.isDivision("office")).isTrue();
        assertThat(tree.isDivision("office-personnel")).isFalse();
    }

    @Test
    void everyDivisionAndEverySectionHaveNamesOfTheirOwn() {
        var tree = organizations.units(HERE);

        assertThat(tree.name("all-divisions")).isEqualTo("ทุกส่วนราชการ");
        assertThat(tree.name("all-sections")).isEqualTo("ทุกงาน");
        assertThat(UnitTree.isVirtual("all-sections")).isTrue();
        assertThat(tree.isKnown("all-divisions")).isTrue();
        assertThat(tree.isKnown("welfare")).isFalse();
        assertThat(tree.name("welfare")).isEqualTo("welfare");
    }

    @Test
    void aNewDivisionWithASectionIsAddedAtOnce() {
        organizations.changeUnits(
                List.of(
                        new UnitChange("welfare", "กองสวัสดิการสังคม", null, null),
                        new UnitChange("welfare-community", "งานพัฒนาชุมชน", "welfare", null)),
                ADMIN);

        assertThat(organizations.divisions(HERE)).extracting(OrgUnit::code).endsWith("welfare");
        assertThat(organizations.units(HERE).divisionOf("welfare-community")).contains("welfare");
        assertThat(office.events).containsExactly(new MembershipsChanged(HERE));
        assertThat(organizations.groupNames(HERE)).containsEntry("division-welfare", "กองสวัสดิการสังคม");
    }

    @Test
    void theOtherLocalGovernmentKeepsItsTree() {
        organizations.changeUnits(List.of(new UnitChange("health", "กองสาธารณสุข", null, false)), ADMIN);

        assertThat(organizations.units(HERE).name("health")).isEqualTo("กองสาธารณสุข");
        assertThat(organizations.units(THERE).name("health")).isEqualTo("กองสาธารณสุขและสิ่งแวดล้อม");
        assertThat(organizations.units(THERE).isDivision("health")).isTrue();
    }

    @Test
    void aClosedDivisionTakesItsSectionsAlongButKeepsItsName() {
        var tree = organizations.changeUnits(List.of(new UnitChange("works", null, null, false)), ADMIN);

        assertThat(tree.isDivision("works")).isFalse();
        assertThat(tree.isKnown("works-water")).isFalse();
        assertThat(tree.name("works")).isEqualTo("กองช่าง");
    }

    @Test
    void whatIsWrongWithUnitsIsNamedByItsField() {
        var wrong = List.of(
                new UnitChange("กองช่าง", "กองช่าง", null, null),
                new UnitChange("all-divisions", "ทั้งหมด", null, null),
                new UnitChange("welfare", " ", null, null),
                new UnitChange("office-personnel", "งานการเจ้าหน้าที่", "finance", null),
                new UnitChange("office-new", "งานใหม่", "nowhere", null));

        assertThat(catchThrowableOfType(InvalidInput.class, () -> organizations.changeUnits(wrong, ADMIN))
                        .missing())
                .extracting(Missing::where)
                .containsExactly(
                        "units[0].code", "units[1].code", "units[2].name", "units[3].parent", "units[4].parent");
        assertThat(office.events).isEmpty();
    }

    @Test
    void theLastDivisionStays() {
        var all = organizations.divisions(HERE).stream()
                .map(unit -> new UnitChange(unit.code(), null, null, false))
                .toList();

        assertThatThrownBy(() -> organizations.changeUnits(all, ADMIN)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyAnAdministratorChangesTheTree() {
        var coordinator = new Actor(HERE, "coordinator", "ผู้ประสานงาน", Set.of(Groups.COORDINATOR));

        assertThatThrownBy(() -> organizations.changeUnits(List.of(), coordinator))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aChangedNameIsRefusedToWhoReadTheOldOne() {
        var version = new Version(organizations.version(HERE));
        var change = new OrganizationChange("เทศบาลตำบลบ้านกุ่ม", LocalGovType.TAMBON_MUNICIPALITY, null, null, false);

        var changed = organizations.change(change, version, ADMIN);

        assertThat(changed.type()).isEqualTo(LocalGovType.TAMBON_MUNICIPALITY);
        assertThat(changed.province()).isEqualTo("สุพรรณบุรี");
        assertThat(organizations.get(HERE).publishesSixMonthReport()).isFalse();
        assertThatThrownBy(() -> organizations.change(change, version, ADMIN)).isInstanceOf(Stale.class);
        assertThat(organizations.get(THERE).name()).isEqualTo("เทศบาลตำบลตัวอย่าง");
    }

    @Test
    void thereIsOneDefaultAndEverySlugIsTakenOnce() {
        var again = new NewOrganization("bankum", "อีกแห่ง", LocalGovType.SAO, "", "", true);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> organizations.create(again))
                        .missing())
                .extracting(Missing::where)
                .containsExactly("slug", "defaultOne");
        assertThat(organizations.defaultId()).isEqualTo(HERE);
        assertThat(organizations.bySlug("muang")).map(Organization::id).contains(THERE);
        assertThat(organizations.all()).extracting(Organization::id).containsExactly(HERE, THERE);
    }

    @Test
    void titlesFollowTheKindOfLocalGovernment() {
        assertThat(organizations.usualTitle(HERE, Groups.EXECUTIVE)).isEqualTo("นายกองค์การบริหารส่วนตำบล");
        assertThat(organizations.usualTitle(HERE, Groups.CLERK)).isEqualTo("ปลัด อบต.");
        assertThat(organizations.usualTitle(THERE, Groups.EXECUTIVE)).isEqualTo("นายกเทศมนตรี");
        assertThat(organizations.usualTitle(THERE, Groups.CLERK)).isEqualTo("ปลัดเทศบาล");
        assertThat(organizations.usualTitle(HERE, "division-finance")).isEqualTo("กองคลัง");
    }

    @Test
    void aGroupNobodyBelongsToHasNoActiveMember() {
        office.hire("finance", Role.of("division-finance"));

        assertThat(organizations.hasActiveMember(HERE, "division-finance")).isTrue();
        assertThat(organizations.hasActiveMember(THERE, "division-finance")).isFalse();
        assertThat(organizations.hasActiveMember(HERE, "division-works")).isFalse();
    }

    @Test
    void theOtherAdministratorChangesHerOwnTreeOnly() {
        organizations.changeUnits(List.of(new UnitChange("finance", "สำนักคลัง", null, null)), OTHER_ADMIN);

        assertThat(organizations.units(HERE).name("finance")).isEqualTo("กองคลัง");
    }
}
