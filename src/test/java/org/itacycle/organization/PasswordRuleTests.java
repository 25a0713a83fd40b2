package org.itacycle.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itacycle.problem.Missing;
import org.itacycle.problem.Wrong;
import org.junit.jupiter.api.Test;

class PasswordRuleTests {

    @Test
    void tenSignsSuffice() {
        assertThat(check("ab12cd34ef")).isEmpty();
        assertThat(check("ab12cd34e")).containsExactly("organization.password-too-short");
    }

    @Test
    void thaiSignsCountAsOneButOnlySoManyFit() {
        assertThat(check("ประปาหมู่บ้าน")).isEmpty();
        assertThat(check("กขคงจฉชซฌญ".repeat(3))).containsExactly("organization.password-too-long");
    }

    @Test
    void nothingAndBlanksAreNoPassword() {
        assertThat(check(null)).containsExactly("problem.field.required");
        assertThat(check("            ")).containsExactly("problem.field.required");
    }

    @Test
    void whatEverybodyGuessesIsRefused() {
        assertThat(check("aaaaaaaaaaaa")).containsExactly("organization.password-too-simple");
        assertThat(check("Somsri-2568-x")).containsExactly("organization.password-too-simple");
    }

    private static List<String> check(String password) {
        var wrong = new Wrong();
        PasswordRule.check("password", password, "somsri", PasswordRule.SHORTEST, wrong);
        return wrong.found().stream().map(Missing::message).toList();
    }
}
