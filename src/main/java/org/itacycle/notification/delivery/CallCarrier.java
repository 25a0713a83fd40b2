package org.itacycle.notification.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.itacycle.notification.Channel;
import org.itacycle.notification.NotificationSettings;
import org.itacycle.notification.delivery.Outcome.Delivered;
import org.itacycle.notification.delivery.Outcome.PutOff;
import org.itacycle.notification.delivery.Outcome.Refused;
import org.itacycle.notification.delivery.WebhookRows.Webhook;
import org.springframework.stereotype.Component;

/** Calls the office's other system with the signed news. What it answers is not kept, only its status. */
@Component
class CallCarrier implements Carrier {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    /** The receiver has understood and will never take it. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 410, 413, 415, 422);

    private final WebhookRows webhooks;
    private final NotificationSettings settings;
    private final RealTime time;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(LONGEST_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    CallCarrier(WebhookRows webhooks, NotificationSettings settings, RealTime time) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Outcome deliver(Claimed message) {
        return webhooks.find(message.organization())
                .filter(Webhook::active)
                .map(webhook -> call(message, webhook))
                .orElseGet(() -> new Refused("webhook off"));
    }

    private Outcome call(Claimed message, Webhook webhook) {
        try {
            var address = URI.create(webhook.url());
            if (!settings.webhookAnywhere() && !WebhookPlace.isPublic(address)) {
                return new Refused("not a public address: " + address.getHost());
            }
            return outcome(http.send(request(message, webhook, address), BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException | IllegalArgumentException failure) {
            return new PutOff(SmtpAnswers.said(failure));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new PutOff("interrupted");
        }
    }

    private HttpRequest request(Claimed message, Webhook webhook, URI address) {
        var seconds = time.now().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "ITA-Cycle")
                .header("webhook-id", message.messageId())
                .header("webhook-timestamp", String.valueOf(seconds))
                .header(
                        "webhook-signature",
                        CallSignature.of(webhook.secret(), message.messageId(), seconds, message.body()))
                .POST(BodyPublishers.ofString(message.body()))
                .build();
    }

    private static Outcome outcome(int status) {
        if (status >= OK && status < REDIRECT) {
            return new Delivered();
        }
        var said = "HTTP " + status;
        return FOR_GOOD.contains(status) ? new Refused(said) : new PutOff(said);
    }
}
