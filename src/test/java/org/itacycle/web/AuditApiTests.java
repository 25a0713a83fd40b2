package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.audit.AuditEntry;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class AuditApiTests {

    private static final CycleKey BANKUM = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);

    private final AuditLog log = new AuditLog(TestDatabase.jdbc(), new ObjectMapper(), Clock.systemUTC());
    private final AuditApi api = new AuditApi(log, TestMessages.of("measure", "audit"));

    @BeforeEach
    void threeDeeds() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
        for (var action : new String[] {"measure.added", "measure.changed", "unnamed.deed"}) {
            log.record(AuditEntry.of(BANKUM, "finance", "ผอ.กองคลัง", action, "measures/1", Map.of("n", 1)));
        }
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theNewestDeedComesFirstAndHasItsName() {
        var page = api.page(BANKUM, member(Groups.COORDINATOR), 0, 100);

        assertThat(page.more()).isFalse();
        assertThat(page.entries())
                .extracting(AuditApi.Entry::actionName)
                .containsExactly("unnamed.deed", "แก้ไขมาตรการ", "เพิ่มมาตรการ");
        assertThat(page.entries().get(0).at()).isNotNull();
    }

    @Test
    void itIsTurnedPageByPage() {
        var first = api.page(BANKUM, member(Groups.AUDITOR), 0, 2);
        var second = api.page(BANKUM, member(Groups.AUDITOR), 1, 2);

        assertThat(first.more()).isTrue();
        assertThat(first.entries()).hasSize(2);
        assertThat(second.more()).isFalse();
        assertThat(second.entries()).extracting(AuditApi.Entry::action).containsExactly("measure.added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"division-finance", Groups.CLERK, Groups.EXECUTIVE, Groups.PUBLIC_RELATIONS})
    void othersDoNotReadIt(String group) {
        assertThatThrownBy(() -> api.page(BANKUM, member(group), 0, 100)).isInstanceOf(Forbidden.class);
    }

    @Test
    void impossiblePagesAreRefused() {
        var admin = member(Groups.ADMIN);

        assertThatThrownBy(() -> api.page(BANKUM, admin, -1, 100)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> api.page(BANKUM, admin, 0, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> api.page(BANKUM, admin, 0, 501)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> api.page(BANKUM, admin, Integer.MAX_VALUE, 500))
                .isInstanceOf(InvalidInput.class);
    }

    private static Actor member(String group) {
        return new Actor(BANKUM.organization(), "user", "ผู้ใช้", Set.of(group));
    }
}
