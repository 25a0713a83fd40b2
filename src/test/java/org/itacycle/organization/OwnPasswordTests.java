package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.itacycle.organization.Office.HERE;
import static org.itacycle.organization.Office.PASSWORD;

import java.util.List;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords, and who changes them. */
class OwnPasswordTests {

    private final Office office = Office.open();
    private final Officers officers = office.officers;

    @Test
    void preparedDataMayBringShortPasswords() {
        officers.enter(HERE, OfficerDraft.of("pr", "ประชาสัมพันธ์", "เจ้าหน้าที่", "pr", List.of()));

        assertThat(matches("pr", "pr")).isTrue();
        assertThat(officers.credentials("pr")).get().hasToString("Credentials[pr]");
    }

    @Test
    void everybodyChangesHerOwnPassword() {
        office.hire("somsri");

        officers.changeOwnPassword("somsri", PASSWORD, "ใหม่กว่าเดิม-99");

        assertThat(matches("somsri", "ใหม่กว่าเดิม-99")).isTrue();
        assertThat(officers.credentials("somsri"))
                .get()
                .extracting(Credentials::mustChangePassword)
                .isEqualTo(false);
    }

    @Test
    void theOwnPasswordIsNotChangedWithoutKnowingIt() {
        office.hire("somsri");

        assertThat(refusedPassword("wrong password", "ใหม่กว่าเดิม-99")).containsExactly("current");
        assertThat(refusedPassword(PASSWORD, PASSWORD)).containsExactly("password");
        assertThat(refusedPassword(null, "short")).containsExactly("current", "password");
        assertThat(matches("somsri", PASSWORD)).isTrue();
    }

    private List<String> refusedPassword(String current, String fresh) {
        return catchThrowableOfType(InvalidInput.class, () -> officers.changeOwnPassword("somsri", current, fresh))
                .missing()
                .stream()
                .map(Missing::where)
                .toList();
    }

    private boolean matches(String userId, String password) {
        return new BCryptPasswordEncoder()
                .matches(password, officers.credentials(userId).orElseThrow().passwordHash());
    }
}
