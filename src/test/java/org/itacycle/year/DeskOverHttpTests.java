package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.year.Municipality.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.itacycle.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coordinator's desk from outside: from the agreed plan to its signed version, the web site and the evidence. */
@TestApplication
class DeskOverHttpTests {

    private static final String PLAN = YEAR + "/documents/plan";
    private static final String SITE = "https://www.example.go.th/ita/o25";
    private static final String DAY = "2025-10-15";

    @LocalServerPort
    private int port;

    private Municipality bankum;
    private Caller coordinator;

    @BeforeEach
    void openTheOffice() {
        bankum = new Municipality(base());
        coordinator = bankum.as("coordinator");
    }

    @Test
    void aPlanGoesFromItsAgreementToTheWebSiteOfTheAgency() throws IOException {
        nothingIsHandedOutBeforeItIsPublished();
        agree();
        theFilesForTheWebSiteAreComplete();
        theSignatureBecomesANewVersion();
        theAddressIsRecordedAfterwards();
        theEvidenceIsInTheFolderOfItsItem();
    }

    @Test
    void whoReadsEnglishMeetsNoThaiButNamesAndData() {
        var reader = new Browser(base()).signIn("coordinator");
        reader.get("/password");
        var chosen = reader.post(
                "/password/language",
                "language=en&_csrf=" + reader.cookie("ITA-CSRF"),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(Browser.location(chosen)).endsWith("/password?language");
        var english = new EnglishPages(coordinator);
        for (var path : List.of(
                "/home",
                "/late",
                "/tasks?scope=all",
                "/mine",
                "/activities",
                "/calendar",
                "/documents",
                "/imports",
                "/history",
                "/password",
                "/nowhere")) {
            assertThat(english.thaiWords(reader.get(path).body())).as(path).isEmpty();
        }
        assertThat(english.thaiWords(reader.get("/api/tasks/unknown").body())).isEmpty();
        assertThat(coordinator.call("GET", "/api/tasks/unknown", null).body().toString())
                .as("a program is answered in Thai")
                .containsPattern("[ก-๏]");
    }

    private void nothingIsHandedOutBeforeItIsPublished() {
        assertThat(line().get("state").asText()).isEqualTo("DRAFT");
        Refusals.assertProblem(404, null, coordinator.call("GET", PLAN + "/website.zip", null));
        Refusals.assertProblem(403, null, bankum.as("pr").call("GET", YEAR + "/evidence-pack", null));
        Refusals.assertProblem(403, null, bankum.as("finance").call("GET", YEAR + "/evidence-pack.zip", null));
        assertThat(channel(coordinator, SITE).status()).isEqualTo(409);
    }

    private void agree() {
        for (var division : Municipality.DIVISIONS) {
            bankum.analyse(division, division);
            bankum.as(division).complete("analyseIndicators", Map.of());
            bankum.draft(division, division);
            bankum.as(division).complete("draftMeasures", Map.of());
        }
        coordinator.complete("consolidatePlan", YearSteps.FORWARDED);
        bankum.as("clerk").complete("endorsePlan", Map.of("decision", "APPROVE"));
        bankum.as("executive").complete("approvePlan", Map.of("decision", "APPROVE"));
        bankum.play("2025-12-01");
    }

    private void theFilesForTheWebSiteAreComplete() throws IOException {
        var files = unpacked(bankum.as("pr").download(PLAN + "/website.zip"));

        assertThat(files.keySet())
                .contains(
                        "ita-2569-plan.pdf",
                        "ita-2569-plan.docx",
                        "ita-2569-plan.html",
                        "อ่านก่อน-วิธีนำขึ้นเว็บไซต์.txt");
        assertThat(new String(files.get("ita-2569-plan.html"), StandardCharsets.UTF_8))
                .contains("<html lang=\"th\"")
                .doesNotContain("src=\"http", "stylesheet", "<script");
        assertThat(new String(files.get("อ่านก่อน-วิธีนำขึ้นเว็บไซต์.txt"), StandardCharsets.UTF_8))
                .contains("/public/2569/plan", "\r\n");
    }

    private void theSignatureBecomesANewVersion() throws IOException {
        var scan = coordinator.upload(PLAN + "/files", "ฉบับลงนาม.pdf", "application/pdf", Municipality.pdf());
        var signature = Map.of(
                "number",
                "12/2568",
                "date",
                DAY,
                "signedBy",
                "นายก",
                "position",
                "นายก อบต.",
                "evidence",
                scan.get("id").asText());

        assertThat(bankum.as("finance")
                        .callWithFile(PLAN + "/files", "ก.pdf", "application/pdf", Municipality.pdf())
                        .status())
                .isEqualTo(403);
        coordinator.post(YEAR + "/publications/plan", Map.of("reason", "เพิ่มการลงนาม", "signature", signature));

        assertThat(line().get("versions")).hasSize(2);
        assertThat(unpacked(coordinator.download(PLAN + "/website.zip"))).containsKey("ita-2569-plan-signed.pdf");
    }

    private void theAddressIsRecordedAfterwards() {
        Refusals.assertProblem(403, null, channel(bankum.as("finance"), SITE));
        assertThat(channel(coordinator, "javascript:alert(1)").status()).isEqualTo(400);
        assertThat(channel(bankum.as("pr"), SITE).status()).isEqualTo(200);

        assertThat(line().get("announcements"))
                .anySatisfy(announcement ->
                        assertThat(announcement.get("url").asText()).isEqualTo(SITE));
    }

    private void theEvidenceIsInTheFolderOfItsItem() throws IOException {
        var folder = "O25 มาตรการ (เปิดเผยปี 2569)/";

        var told = bankum.as("auditor").get(YEAR + "/evidence-pack").get("folders");
        var files = unpacked(bankum.as("auditor").download(YEAR + "/evidence-pack.zip"));

        assertThat(files.keySet()).contains("สารบัญ.html", "SHA256SUMS.txt");
        assertThat(files.keySet().stream().filter(name -> name.startsWith(folder)))
                .hasSize(told.get(0).get("files").asInt())
                .anyMatch(name -> name.contains("ฉบับที่ 2/") && name.endsWith("ฉบับที่ลงนาม.pdf"))
                .anyMatch(name -> name.contains("ฉบับที่ 1/") && name.endsWith(".docx"));
        assertThat(told.get(0).get("missing")).isEmpty();
    }

    private static Caller.Answer channel(Caller caller, String url) {
        var entry = Map.of("channel", "WEBSITE", "date", DAY, "url", url);
        return caller.call("POST", PLAN + "/announcements", Map.of("channels", List.of(entry)));
    }

    private JsonNode line() {
        return coordinator.get(YEAR + "/documents").get(0);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
