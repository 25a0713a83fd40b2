package org.itacycle.notification.delivery;

import java.util.Optional;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each local government wants its news told. */
@Component
public class WebhookRows {

    private final JdbcClient jdbc;

    public WebhookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The local government's other system, switched off or not. */
    public Optional<Webhook> find(OrganizationId organization) {
        return jdbc.sql("select * from notification_webhooks where organization_id = ?")
                .param(organization.value())
                .query((row, number) -> new Webhook(
                        row.getString("url"), row.getString("secret"), row.getBoolean("active"), row.getInt("version")))
                .optional();
    }

    /** Enters or changes it. */
    public void save(OrganizationId organization, Webhook webhook) {
        jdbc.sql("""
                        insert into notification_webhooks (organization_id, url, secret, active, version)
                        values (?, ?, ?, ?, 1)
                        on conflict (organization_id) do update
                           set url = excluded.url, secret = excluded.secret, active = excluded.active,
                               version = notification_webhooks.version + 1
                        """)
                .params(organization.value(), webhook.url(), webhook.secret(), webhook.active())
                .update();
    }

    /** An address, the secret that signs (base64), and whether it is used. */
    public record Webhook(String url, String secret, boolean active, int version) {}
}
