package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.decision.Subject.REPORT_12;
import static org.itacycle.decision.Subject.REPORT_6;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.itacycle.publication.Publication;
import org.itacycle.publication.PublishedFormat;
import org.itacycle.publication.PublishedSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disclosure pages as citizens and assessors get them, over HTTP and in a real browser. */
class PublicPagesTests {

    private static final String WITHOUT_FILES = """
        {"organization":{"name":"องค์การบริหารส่วนตำบลบ้านกุ่ม","type":"SAO","district":"สองพี่น้อง",
         "province":"สุพรรณบุรี"},"fiscalYear":2569,"resultYear":2568,"document":"report-12",
         "agreed":{"on":"2025-11-20","officer":null,"position":null,"number":null,"signedOn":null},
         "result":null,"rating":null,"analyses":[],"measures":[{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6",
         "number":1,"title":"คู่มือการยืมทรัพย์สิน","items":[],"focus":[],"intent":null,"lead":"office",
         "units":["office"],"unitsText":null,"period":{"start":"2025-10-01","end":"2026-09-30"},
         "monitoring":null,"steps":[{"number":1,"label":"๑.","text":"ประชุมคณะทำงาน","units":[],"period":null}],
         "report":{"status":"DONE","unableReason":null,"results":[{"text":"ประชุมแล้ว","on":null,"unit":null}],
         "outcomes":["ไม่มีข้อร้องเรียน"],"obstacles":["ไม่มี"],"suggestions":["ไม่มี"],"contributions":[],
         "steps":[],"evidence":[]}}]}
        """;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static PublishedSite published;
    private static Publication plan;
    private static PublicSite site;
    private static PublicSite empty;
    private static PublicSite hostile;
    private static Chromium chromium;

    @BeforeAll
    static void publish() {
        published = new PublishedSite();
        published.publish(PLAN, Papers.plan(1));
        plan = published.publish(PLAN, Papers.plan(6));
        published.publish(REPORT_6, Papers.plan(2));
        published.withdraw(REPORT_6, "พบข้อมูลส่วนบุคคลในเอกสาร <b>");
        published.publishWithoutFiles(REPORT_12, WITHOUT_FILES);
        site = PublicSite.serve(published);
        empty = PublicSite.serve(new PublishedSite());
        var typed = new PublishedSite();
        typed.publish(PLAN, Papers.hostile());
        hostile = PublicSite.serve(typed);
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
        site.close();
        empty.close();
        hostile.close();
    }

    @Test
    void beforeAnythingIsPublishedThePageSaysSo() throws Exception {
        var answer = get(empty, "/public/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ยังไม่มีเอกสารที่เผยแพร่");
        assertThat(get(empty, "/public/2569").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/",
                "/public/2569",
                "/public/2569/plan",
                "/public/2569/plan/1",
                "/public/2569/report-12",
                "/public/2569/plan.pdf",
                "/public/2569/plan/1.json",
                "/public/o/bankum/2569/plan",
                "/robots.txt",
                "/sitemap.xml",
                "/public/assets/paper.css"
            })
    void everybodyReadsWithoutCookiesAndAnUnchangedPageIsNotSentAgain(String path) throws Exception {
        var answer = get(site, path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        var tag = answer.headers().firstValue("ETag");
        if (path.startsWith("/public/2")) {
            assertThat(get(site, path, "If-None-Match", tag.orElseThrow()).statusCode())
                    .isEqualTo(304);
            var head = HttpRequest.newBuilder(URI.create(site.address() + path))
                    .method("HEAD", BodyPublishers.noBody())
                    .build();
            assertThat(HTTP.send(head, BodyHandlers.discarding()).headers().firstValue("ETag"))
                    .isEqualTo(tag);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/2569", "/public/2569/plan", "/public/o/bankum/2569/plan/1", "/public/nothing"})
    void anAddressWithASlashAtItsEndLeadsToTheOneWithout(String path) throws Exception {
        var answer = get(site, path + "/");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").map(place -> place.replace(site.address(), "")))
                .contains(path);
    }

    @Test
    void filesComeByteForByteAsTheyWerePublished() throws Exception {
        for (var file : plan.files()) {
            if (file.format().offered()) {
                var path = "/public/2569/plan/2." + file.format().extension();
                var request = HttpRequest.newBuilder(URI.create(site.address() + path))
                        .build();
                var bytes = HTTP.send(request, BodyHandlers.ofByteArray()).body();
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .as(path)
                        .isEqualTo(file.sha256());
            }
        }
        assertThat(get(site, "/public/2569/plan.pdf").headers().firstValue("ETag"))
                .contains("\"" + plan.file(PublishedFormat.PDF).orElseThrow().sha256() + "\"");
        assertThat(get(site, "/public/2569/plan.body").statusCode()).isEqualTo(404);
    }

    @Test
    void aWithdrawnDocumentIsGoneAndTellsWhy() throws Exception {
        for (var path :
                new String[] {"/public/2569/report-6", "/public/2569/report-6/1", "/public/2569/report-6.json"}) {
            var answer = get(site, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(answer.body())
                    .contains("พบข้อมูลส่วนบุคคลในเอกสาร &lt;b&gt;")
                    .doesNotContain("<article");
        }
        assertThat(get(site, "/public/2569").body()).contains("ถอนออกเมื่อ");
        assertThat(get(site, "/sitemap.xml").body())
                .contains("/public/2569/plan")
                .doesNotContain("report-6");
    }

    @Test
    void aVersionFromBeforeThereWereFilesStillShows() throws Exception {
        var page = Jsoup.parse(get(site, "/public/2569/report-12").body());

        assertThat(page.selectFirst("h1").text()).contains("รอบ ๑๒ เดือน");
        assertThat(page.select("article td").eachText())
                .contains("คู่มือการยืมทรัพย์สิน", "๑. ประชุมคณะทำงาน", "สำนักปลัด", "ไม่มีข้อร้องเรียน");
        assertThat(page.select(".downloads")).isEmpty();
    }

    @Test
    void whatIsNotThereIsAnsweredWithAPageAndNobodyWritesHere() throws Exception {
        for (var path : new String[] {
            "/public/2570",
            "/public/2569/plan/9",
            "/public/o/nobody/",
            "/public/2569/plan.exe",
            "/public/2570/plan.json",
            "/public/x.js",
            "/public/x/y/z"
        }) {
            var answer = get(site, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("ไม่พบหน้านี้");
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        var post = HttpRequest.newBuilder(URI.create(site.address() + "/public/"))
                .POST(BodyPublishers.ofString("x"))
                .build();
        assertThat(HTTP.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void machinesLearnWhoPublishedWhatUnderWhichTerms() throws Exception {
        var page = Jsoup.parse(get(site, "/public/2569/plan").body());

        var data = page.selectFirst("script[type=application/ld+json]").data();
        assertThat(data)
                .contains("GovernmentOrganization", "\"datePublished\":\"2025-12-01\"", "creativecommons.org")
                .contains("/public/2569/plan/2.json");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith("/public/2569/plan");
        assertThat(page.select("a[rel=license]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void everyPageFitsAndIsOpenToEverybody(int width) {
        for (var path : new String[] {
            "/public/",
            "/public/2569",
            "/public/2569/plan",
            "/public/2569/plan/1",
            "/public/2569/report-6",
            "/public/2569/report-12",
            "/public/2570"
        }) {
            try (var window = chromium.window(width)) {
                window.page().navigate(site.address() + path);
                window.page().waitForLoadState();
                window.picture("public" + path.replace('/', '-') + "-" + width);

                assertThat(window.tooWide()).as(path + " at " + width).isLessThanOrEqualTo(0);
                assertThat(window.asked()).allMatch(address -> address.startsWith(site.address()));
                assertThat(window.complaints())
                        .filteredOn(complaint -> !complaint.contains("the server responded with a status of 4"))
                        .as(path)
                        .isEmpty();
                // On a phone everything stands that stands on a desk.
                if (width == Chromium.PHONE) {
                    assertThat(window.barriers()).as(path).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void whateverSomebodyTypedIsTextAndDoesNoHarm(int width) {
        try (var window = chromium.window(width)) {
            for (var path : new String[] {"/public/", "/public/2569/plan"}) {
                window.page().navigate(hostile.address() + path);
                window.page().waitForLoadState();

                assertThat(window.tooWide()).as(path).isLessThanOrEqualTo(0);
                assertThat(window.complaints()).as(path).isEmpty();
                assertThat(window.page().querySelectorAll("img, script:not([type])"))
                        .isEmpty();
                assertThat(window.page().textContent("main"))
                        .contains("<script>alert('ก')</script>")
                        .contains(Papers.ENDLESS);
            }
        }
    }

    @Test
    void thePagePrintsWithoutWhatOnlyAScreenNeeds() throws IOException {
        try (var window = chromium.window(Chromium.DESK)) {
            window.page().navigate(site.address() + "/public/2569/plan");
            var pdf = window.print();
            Files.createDirectories(Path.of("target", "pages"));
            Files.write(Path.of("target", "pages", "print.pdf"), pdf);

            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    private static HttpResponse<String> get(PublicSite at, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
