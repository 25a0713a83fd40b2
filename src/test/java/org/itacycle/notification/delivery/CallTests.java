package org.itacycle.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.itacycle.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls are signed, and where they may lead. */
class CallTests {

    private static final Mailroom ROOM = Mailroom.thatCallsOutsideOnly();

    /** The worked example of the Standard Webhooks specification. */
    @Test
    void theSignatureIsThatOfStandardWebhooks() {
        assertThat(CallSignature.of(
                        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://198.51.100.7/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.0.0.1/",
                "https://172.16.3.4/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:127.0.0.1]/"
            })
    void nobodyUsesThisServerToKnockOnDoorsInside(String address) throws Exception {
        assertThat(WebhookPlace.isPublic(URI.create(address))).isFalse();
        assertThatThrownBy(() -> ROOM.calls.change(Mailroom.ADMIN, address, true, false))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAddressOutsideIsAllowed() throws Exception {
        assertThat(WebhookPlace.isPublic(URI.create("https://198.51.100.7/bot")))
                .isTrue();
        assertThat(WebhookPlace.isPublic(URI.create("https://[2001:db8::1]/bot")))
                .isTrue();
    }
}
