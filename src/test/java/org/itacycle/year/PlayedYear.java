package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.DIVISIONS;
import static org.itacycle.year.Municipality.YEAR;

import java.util.List;
import java.util.Map;

/** The demonstration municipality for measurements from outside: its content entered, and people signed in. */
public final class PlayedYear {

    /** The cycle's address, of which every form asks for some parts. */
    public static final String ADDRESS = YEAR;

    private static final Map<String, Object> REPORT = Map.of(
            "status", "DONE",
            "results", List.of("จัดทำคู่มือและเผยแพร่แล้ว ๑ ฉบับ"),
            "outcomes", List.of("ไม่มีเรื่องร้องเรียนเพิ่มขึ้นจากปีก่อน"),
            "obstacles", List.of("ไม่มี"),
            "suggestions", List.of("ควรทบทวนคู่มือทุกปี"));

    private final String base;
    private final Municipality bankum;

    public PlayedYear(int port) {
        base = "http://127.0.0.1:" + port;
        bankum = new Municipality(base);
    }

    /** Enters the analyses and measures of the supplied document and reports on all of them after six months. */
    public void enterEverything() {
        DIVISIONS.forEach(division -> {
            bankum.analyse(division, "coordinator");
            bankum.draft(division, "coordinator");
        });
        for (var measure : bankum.as("coordinator").get(YEAR + "/measures")) {
            bankum.as("coordinator").put(YEAR + "/measures/" + measure.get("id").asText() + "/reports/6", REPORT);
        }
    }

    /** Somebody at her browser. */
    public Session signIn(String user) {
        return new Session(new Browser(base).signIn(user));
    }

    /** A signed-in browser that only fetches. */
    public static final class Session {

        private final Browser browser;
        private String token = "";

        private Session(Browser browser) {
            this.browser = browser;
        }

        /** What the address answers; anything but a page or data is an error. */
        public String get(String path) {
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
            return answer.body();
        }

        /** A question of Camunda's own Tasklist to the engine. */
        public String ask(String path, String body) {
            if (token.isEmpty()) {
                browser.get("/camunda/app/tasklist/default/");
                token = browser.cookie("XSRF-TOKEN");
            }
            var answer = browser.post(
                    "/camunda/api/engine/engine/default" + path,
                    body,
                    "Content-Type",
                    "application/json",
                    "Accept",
                    "application/hal+json",
                    "X-XSRF-TOKEN",
                    token);
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
            return answer.body();
        }
    }
}
