package org.itacycle.organization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/** What a password must look like: long, not the name, not one sign repeated. BCrypt reads no more than 72 bytes. */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int SHORTEST_OF_FIRST_ADMINISTRATOR = 12;
    static final int LONGEST = 72;

    private PasswordRule() {}

    static void check(String where, @Nullable String password, @Nullable String userId, int shortest, Wrong wrong) {
        if (password == null || password.isBlank()) {
            wrong.unless(false, where, "problem.field.required");
            return;
        }
        wrong.unless(
                password.codePointCount(0, password.length()) >= shortest,
                where,
                "organization.password-too-short",
                shortest);
        wrong.unless(
                password.getBytes(StandardCharsets.UTF_8).length <= LONGEST,
                where,
                "organization.password-too-long",
                LONGEST);
        wrong.unless(
                password.chars().distinct().count() > 3 && !holds(password, userId),
                where,
                "organization.password-too-simple");
    }

    private static boolean holds(String password, @Nullable String userId) {
        return userId != null
                && userId.length() > 2
                && password.toLowerCase(Locale.ROOT).contains(userId.toLowerCase(Locale.ROOT));
    }
}
