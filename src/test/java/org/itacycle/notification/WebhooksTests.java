package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itacycle.notification.delivery.Mailroom.ADMIN;
import static org.itacycle.notification.delivery.Mailroom.HERE;
import static org.itacycle.notification.delivery.Mailroom.THERE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.problem.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office's other system, as it is called. */
class WebhooksTests {

    private static Mailroom room;
    private final List<Called> calls = new ArrayList<>();
    private HttpServer receiver;
    private volatile int answer = 200;

    @BeforeAll
    static void openTheOffice() {
        room = Mailroom.withoutServer();
    }

    @BeforeEach
    void open() throws IOException {
        room.clear();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void aCallIsSignedSoThatTheReceiverKnowsWhoCalls() throws Exception {
        var secret = room.calls.change(ADMIN, address(), true, false).secret();
        room.outbox.write(news("1"));

        assertThat(room.sender.round(Channel.WEBHOOK)).isEqualTo(1);
        var call = calls.get(0);
        assertThat(secret).startsWith("whsec_");
        assertThat(call.header("webhook-signature")).isEqualTo("v1," + signed(secret, call));
        assertThat(Long.parseLong(call.header("webhook-timestamp")))
                .isEqualTo(room.machine().getEpochSecond());
        var body = new ObjectMapper().readTree(call.body());
        assertThat(body.get("id").asText()).isEqualTo(call.header("webhook-id"));
        assertThat(body.get("type").asText()).isEqualTo("document.published");
        assertThat(body.get("organization").asText()).isEqualTo("bankum");
        assertThat(body.get("text").asText()).isEqualTo("เผยแพร่แล้ว 1");
        assertThat(body.get("link").asText()).isEqualTo("https://ita.example/public/2569/plan");
        assertThat(body.get("data").get("fiscalYear").asInt()).isEqualTo(2569);
    }

    @Test
    void aReceiverThatIsAwayGetsEverythingOnceAfterwardsInOrderUnderTheSameNames() {
        room.calls.change(ADMIN, address(), true, false);
        answer = 503;
        for (int number = 0; number < 5; number++) {
            room.outbox.write(news(String.valueOf(number)));
        }
        for (int hour = 0; hour < 24; hour++) {
            assertThat(room.sender.round(Channel.WEBHOOK)).isZero();
            room.pass(Duration.ofHours(1));
        }
        var name = calls.get(0).header("webhook-id");
        calls.clear();
        answer = 204;

        assertThat(room.sender.round(Channel.WEBHOOK)).isEqualTo(5);
        assertThat(calls.get(0).header("webhook-id")).isEqualTo(name);
        assertThat(calls)
                .extracting(call -> call.body().replaceAll("(?s).*แล้ว (\\d).*", "$1"))
                .containsExactly("0", "1", "2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 410, 422})
    void whatTheReceiverWillNeverTakeIsToldAndTheNextIsCalled(int refusal) {
        room.calls.change(ADMIN, address(), true, false);
        room.outbox.write(news("1"));
        answer = refusal;
        room.sender.round(Channel.WEBHOOK);
        answer = 200;
        room.outbox.write(news("2"));

        assertThat(room.sender.round(Channel.WEBHOOK)).isEqualTo(1);
        assertThat(room.problems()).containsExactly("REFUSED");
    }

    @Test
    void newsAreNotWrittenWithoutAReceiverAndTwiceForNobody() {
        assertThat(room.outbox.write(news("1"))).isFalse();
        room.calls.change(ADMIN, address(), false, false);
        assertThat(room.outbox.write(news("1"))).isFalse();
        room.calls.change(ADMIN, address(), true, false);
        assertThat(room.outbox.write(news("1"))).isTrue();
        assertThat(room.outbox.write(news("1"))).isFalse();
        assertThat(room.outbox.write(new OutgoingCall(THERE, "document.published", "1", "เผยแพร่แล้ว", null, Map.of())))
                .isFalse();
    }

    @Test
    void theSecretIsToldOnceAndReplacedWhenWished() {
        var first = room.calls.change(ADMIN, address(), true, false).secret();

        assertThat(room.calls.of(ADMIN).orElseThrow().secret()).isNull();
        assertThat(room.calls.change(ADMIN, address(), true, false).secret()).isNull();
        assertThat(room.calls.change(ADMIN, address(), true, true).secret())
                .isNotNull()
                .isNotEqualTo(first);
    }

    @Test
    void aTestTellsWhetherItArrives() {
        room.calls.change(ADMIN, address(), true, false);
        room.calls.test(ADMIN);

        assertThat(room.sender.round(Channel.WEBHOOK)).isEqualTo(1);
        assertThat(calls.get(0).body()).contains("webhook.tested");
        assertThat(room.count(MessageState.SENT)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bank um", "ftp://example.com/", "//example.com", "https:///x", "javascript:x()"})
    void anAddressMustBeOne(String address) {
        assertThatThrownBy(() -> room.calls.change(ADMIN, address, true, false)).isInstanceOf(InvalidInput.class);
    }

    private static OutgoingCall news(String number) {
        return new OutgoingCall(
                HERE,
                "document.published",
                number,
                "เผยแพร่แล้ว " + number,
                "https://ita.example/public/2569/plan",
                Map.of("fiscalYear", 2569));
    }

    /** As the receiver in docs/webhook.md computes it. */
    private static String signed(String secret, Called call) throws Exception {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var text = call.header("webhook-id") + "." + call.header("webhook-timestamp") + "." + call.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Called(Map.copyOf(exchange.getRequestHeaders()), body));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/news";
    }

    private record Called(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
