package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.decision.Subject.PLAN;
import static org.itacycle.decision.Subject.REPORT_12;
import static org.itacycle.decision.Subject.REPORT_6;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.itacycle.HtmlRules;
import org.itacycle.publication.Publication;
import org.itacycle.publication.PublishedFormat;
import org.itacycle.publication.PublishedSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that leaves the office is valid HTML, whatever was typed. */
class PublicPagesHtmlTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static PublishedSite published;
    private static Publication plan;
    private static PublicSite site;
    private static PublicSite empty;

    @BeforeAll
    static void publish() {
        published = new PublishedSite();
        published.publish(PLAN, Papers.plan(1));
        plan = published.publish(PLAN, Papers.hostile());
        published.publish(REPORT_6, Papers.plan(2));
        published.withdraw(REPORT_6, "พบข้อมูลส่วนบุคคล " + Papers.HOSTILE);
        published.publish(REPORT_12, Papers.plan(3));
        site = PublicSite.serve(published);
        empty = PublicSite.serve(new PublishedSite());
    }

    @AfterAll
    static void close() {
        site.close();
        empty.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, /public/",
        "200, /public/2569",
        "200, /public/2569/plan",
        "200, /public/2569/plan/1",
        "410, /public/2569/report-6",
        "200, /public/2569/report-12",
        "200, /public/o/bankum/2569/report-12",
        "404, /public/2570"
    })
    void everyPageIsValid(int status, String path) throws Exception {
        assertThat(HtmlRules.errors(page(site, path, status))).isEmpty();
    }

    @Test
    void theFirstPageIsValidBeforeAnythingIsPublished() throws Exception {
        assertThat(HtmlRules.errors(page(empty, "/public/", 200))).isEmpty();
    }

    @Test
    void thePageForTheOfficesOwnWebSiteIsValid() {
        assertThat(HtmlRules.errors(published.file(plan, PublishedFormat.HTML))).isEmpty();
    }

    private static byte[] page(PublicSite at, String path, int status) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(at.address() + path)).build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return answer.body();
    }
}
