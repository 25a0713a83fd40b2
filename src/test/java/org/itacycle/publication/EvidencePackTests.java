package org.itacycle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.RuleSets;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.NotFound;
import org.itacycle.publication.PackFile.Folder;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class EvidencePackTests {

    private static final String PLAN = "O25 มาตรการ (เปิดเผยปี 2569)/";
    private static final String HOSTILE = "<script>alert(1)</script> & ภาพ.jpg";

    private final CycleKey cycle = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    private final ResourceBundleMessageSource messages = TestMessages.of("organization", "publication");
    private final Clock clock = Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), ZoneId.of("Asia/Bangkok"));
    private PackIndex index;

    @BeforeEach
    void opensAnOffice() {
        var jdbc = JdbcClient.create(TestDatabase.migrated());
        var audit = new AuditLog(jdbc, new ObjectMapper(), clock);
        var organizations = new Organizations(jdbc, audit, event -> {}, messages, clock);
        organizations.create(new NewOrganization(
                "bankum", "องค์การบริหารส่วนตำบลบ้านกุ่ม", LocalGovType.SAO, "สองพี่น้อง", "สุพรรณบุรี", true));
        index = new PackIndex(organizations, templates(), messages);
    }

    @Test
    void theFolderCarriesTheCodeOfTheYearInWhichItIsDisclosed() throws IOException {
        var read = packed(source(PackFile.of(Folder.PLAN, "แผน.pdf", bytes("แผน"))));

        assertThat(read.keySet()).contains(PLAN + "แผน.pdf");
        assertThat(read.keySet()).contains("สารบัญ.html", "SHA256SUMS.txt");
    }

    @Test
    void theDigestsOfAllFilesStandInTheListThatSha256sumReads() throws Exception {
        var read = packed(source(
                PackFile.of(Folder.PLAN, "แผน.pdf", bytes("แผน")),
                PackFile.of(Folder.WORK, "คำสั่ง.pdf", bytes("สั่ง"))));

        var lines = text(read.get("SHA256SUMS.txt")).lines().toList();
        assertThat(lines).hasSize(3);
        for (var line : lines) {
            var content = read.get(line.substring(66));
            assertThat(line.substring(0, 64))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
    }

    @Test
    void theIndexLeadsToEveryFileAndReadsNoNameAsMarkup() throws IOException {
        var page = text(packed(source(PackFile.of(Folder.REPORT, HOSTILE, bytes("ภาพ"))))
                .get("สารบัญ.html"));

        assertThat(page).contains("องค์การบริหารส่วนตำบลบ้านกุ่ม", "&lt;script&gt;", "%3Cscript%3E");
        assertThat(page).doesNotContain("<script", "http://", "https://");
    }

    @Test
    void whatLacksIsToldPerFolderBeforeThePackIsFetched() {
        var lacking = new PackSource() {
            @Override
            public List<PackFile> files(CycleKey of) {
                return List.of(PackFile.of(Folder.REPORT, "ก.pdf", bytes("12345")));
            }

            @Override
            public List<Lack> lacking(CycleKey of) {
                return List.of(Lack.of(Folder.REPORT, "publication.pack.no-evidence", "3"));
            }
        };

        var contents = pack(lacking).contents(cycle);

        assertThat(contents).extracting(EvidencePack.Contents::files).containsExactly(0, 1, 0);
        assertThat(contents.get(1).size()).isEqualTo(5);
        assertThat(contents.get(1).missing()).containsExactly("มาตรการที่ยังไม่มีไฟล์หลักฐาน 3 มาตรการ");
        assertThat(contents.get(0).missing()).isEmpty();
    }

    @Test
    void whatCannotBeFoundIsRefusedBeforeTheFirstByte() {
        var pack = pack(of -> {
            throw new NotFound("คำสั่ง");
        });

        assertThatThrownBy(() -> pack.prepare(cycle)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSourcesAreAskedForTheirOwnOfficeOnly() throws IOException {
        var asked = new HashSet<CycleKey>();
        packed(of -> {
            asked.add(of);
            return List.of();
        });

        assertThat(asked).isEqualTo(Set.of(cycle));
    }

    private Map<String, byte[]> packed(PackSource source) throws IOException {
        var out = new ByteArrayOutputStream();
        pack(source).prepare(cycle).writeTo(out);
        return PackWriterTests.unpacked(out.toByteArray());
    }

    private EvidencePack pack(PackSource source) {
        return new EvidencePack(List.of(source), index, new RuleSets(new ObjectMapper()), messages, clock);
    }

    private static PackSource source(PackFile... files) {
        return cycle -> List.of(files);
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
