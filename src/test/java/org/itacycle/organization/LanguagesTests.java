package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.itacycle.organization.Office.ADMIN;
import static org.itacycle.organization.Office.HERE;
import static org.itacycle.organization.Office.OTHER_ADMIN;
import static org.itacycle.organization.Office.THERE;

import java.util.Set;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTests {

    private final Office office = Office.open();
    private final Languages languages = new Languages(office.jdbc);

    @Test
    void everybodyReadsThaiUntilSheChoosesEnglish() {
        assertThat(languages.of(ADMIN.userId())).isEqualTo(Language.THAI);

        assertThat(languages.choose(ADMIN, "en")).isEqualTo(Language.ENGLISH);

        assertThat(languages.of(ADMIN.userId())).isEqualTo(Language.ENGLISH);
        assertThat(languages.of(OTHER_ADMIN.userId())).isEqualTo(Language.THAI);
        assertThat(languages.choose(ADMIN, "th")).isEqualTo(Language.THAI);
        assertThat(languages.of(ADMIN.userId())).isEqualTo(Language.THAI);
    }

    @Test
    void somebodyUnknownReadsThai() {
        assertThat(languages.of("nobody")).isEqualTo(Language.THAI);
    }

    @Test
    void nobodyChoosesForAnotherLocalGovernment() {
        var stranger = new Actor(HERE, OTHER_ADMIN.userId(), "", Set.of());

        languages.choose(stranger, "en");

        assertThat(THERE).isNotEqualTo(HERE);
        assertThat(languages.of(OTHER_ADMIN.userId())).isEqualTo(Language.THAI);
    }

    @Test
    void theChoiceOutlivesAChangeOfTheOfficer() {
        office.hire("somsri", Role.of(Groups.COORDINATOR));
        languages.choose(office.officers.actor("somsri"), "en");

        office.officers.changeOwnPassword("somsri", Office.PASSWORD, "แม่น้ำเจ้าพระยา-2569");

        assertThat(languages.of("somsri")).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "EN", "th-TH", "'; drop table organization_officers; --"})
    void otherLanguagesAreRefused(String tag) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> languages.choose(ADMIN, tag));

        assertThat(refused.missing())
                .extracting(Missing::where, Missing::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("language", "organization.language-unknown"));
        assertThat(languages.of(ADMIN.userId())).isEqualTo(Language.THAI);
    }
}
