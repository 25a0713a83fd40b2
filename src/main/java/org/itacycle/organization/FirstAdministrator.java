package org.itacycle.organization;

import java.security.SecureRandom;
import java.util.List;
import org.itacycle.problem.Wrong;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody into an empty installation: creates the local government and the officer {@code admin}, who must change
 * the password at once. The password comes from {@code ITA_ADMIN_PASSWORD}, else it is random and told in the log once.
 */
@Component
@Profile("!demo")
@Order(FirstAdministrator.BEFORE_OTHER_RUNNERS)
@EnableConfigurationProperties({OrganizationSettings.class, AdministratorSettings.class})
class FirstAdministrator implements ApplicationRunner {

    static final String USER_ID = "admin";
    static final int BEFORE_OTHER_RUNNERS = 0;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int RANDOM_LENGTH = 20;
    private static final long LOCK = 0x17AC1C1E0001L;

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Officers officers;
    private final OrganizationSettings organization;
    private final AdministratorSettings administrator;
    private final Texts texts;

    FirstAdministrator(
            JdbcClient jdbc,
            Organizations organizations,
            Officers officers,
            OrganizationSettings organization,
            AdministratorSettings administrator,
            MessageSource messages) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.officers = officers;
        this.organization = organization;
        this.administrator = administrator;
        this.texts = new Texts(messages);
    }

    /** Two nodes that start at once wait for each other, so that only one of them creates anything. */
    @Override
    @Transactional
    public void run(@Nullable ApplicationArguments arguments) {
        if (!administrator.create()) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        if (officers.none()) {
            create(organizations.findDefault().orElseGet(this::createOrganization));
        }
    }

    private OrganizationId createOrganization() {
        var name = organization.name();
        return organizations.create(new NewOrganization(
                organization.slug(),
                name == null || name.isBlank() ? texts.get("organization.unnamed") : name,
                organization.type(),
                organization.district(),
                organization.province(),
                true));
    }

    private void create(OrganizationId id) {
        var given = administrator.password();
        var password = given == null || given.isBlank() ? random() : checked(given);
        officers.enter(
                id,
                new OfficerDraft(
                        USER_ID,
                        texts.get("organization.group.admin"),
                        texts.get("organization.group.admin"),
                        null,
                        password,
                        true,
                        true,
                        List.of(Role.of(Groups.ADMIN))));
        if (password.equals(given)) {
            LOG.info("Created the first administrator '{}' with the password from ITA_ADMIN_PASSWORD", USER_ID);
        } else {
            LOG.warn("Created the first administrator '{}'. One-time password, told only here: {}", USER_ID, password);
        }
    }

    private static String checked(String password) {
        var wrong = new Wrong();
        PasswordRule.check(
                "ITA_ADMIN_PASSWORD", password, USER_ID, PasswordRule.SHORTEST_OF_FIRST_ADMINISTRATOR, wrong);
        if (!wrong.found().isEmpty()) {
            throw new IllegalStateException("ITA_ADMIN_PASSWORD is not acceptable: at least "
                    + PasswordRule.SHORTEST_OF_FIRST_ADMINISTRATOR + " and at most " + PasswordRule.LONGEST
                    + " signs, more than three different ones, and not the user id. " + wrong.found());
        }
        return password;
    }

    private static String random() {
        return new SecureRandom()
                .ints(RANDOM_LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
