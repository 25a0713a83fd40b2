package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

class EvidenceApiTests {

    private static final UUID ID = UUID.randomUUID();

    private final OrganizationId bankum = OrganizationId.of("bankum");
    private final Actor office = new Actor(bankum, "office", "สำนักปลัด", Set.of("division-office"));
    private final EvidenceFiles files = mock(EvidenceFiles.class);
    private final EvidenceApi api = new EvidenceApi(files);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/evidence/" + ID);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPictureIsShownInPlaceButActsNowhere() throws Exception {
        stored("ภาพถ่าย \"๑\".jpg", "image/jpeg");

        read();

        assertThat(response.getContentAsString()).isEqualTo("content");
        assertThat(response.getContentType()).isEqualTo("image/jpeg");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%E0");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(response.getHeader("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(response.getHeader("ETag")).isEqualTo("\"abc\"");
    }

    @Test
    void anythingElseIsSavedInsteadOfShown() throws Exception {
        stored("บันทึก.txt", "text/plain");

        read();

        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        stored("x.pdf", "application/pdf");
        request.addHeader("If-None-Match", "\"abc\"");

        read();

        assertThat(response.getStatus()).isEqualTo(304);
        verify(files, never()).copyTo(any(), any(), any());
    }

    private void read() throws Exception {
        api.read(office, ID, new ServletWebRequest(request, response), response);
    }

    private void stored(String name, String type) {
        var cycle = new CycleKey(bankum, UUID.randomUUID(), 2569);
        when(files.info(bankum, ID))
                .thenReturn(new FileInfo(
                        ID,
                        cycle,
                        EvidenceSubject.task("t"),
                        name,
                        type,
                        7,
                        "abc",
                        "office",
                        "สำนักปลัด",
                        Instant.EPOCH));
        doAnswer(call -> {
                    call.<OutputStream>getArgument(2).write("content".getBytes(StandardCharsets.UTF_8));
                    return null;
                })
                .when(files)
                .copyTo(eq(bankum), eq(ID), any());
    }
}
