package org.itacycle.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.itacycle.TestDatabase;
import org.itacycle.TestMessages;
import org.itacycle.assessment.AssessmentFixture;
import org.itacycle.audit.AuditLog;
import org.itacycle.calendar.MovableClock;
import org.itacycle.document.Paper.Format;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.problem.Forbidden;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.TooLarge;
import org.itacycle.tenancy.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StationeriesTests {

    private static final OrganizationId BANKUM = OrganizationId.of("bankum");
    private static final OrganizationId PHATO = OrganizationId.of("phato");
    private static final Actor COORDINATOR = actor(Groups.COORDINATOR);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final Clock clock = Clock.fixed(Instant.parse("2025-12-01T03:00:00Z"), MovableClock.BANGKOK);
    private final WordWriter word = new WordWriter(TestMessages.all());
    private final Stationeries stationeries =
            new Stationeries(new StationeryStore(jdbc), word, new AuditLog(jdbc, AssessmentFixture.JSON, clock), clock);

    @Test
    void anOfficeWithoutItsOwnHasTheUsualTemplatesAndNoEmblem() {
        assertThat(stationeries.of(BANKUM)).isEqualTo(Stationery.PLAIN);
        assertThat(stationeries.content(BANKUM, StationeryPart.PORTRAIT)).isEqualTo(word.template(Format.PORTRAIT));
        assertThatThrownBy(() -> stationeries.content(BANKUM, StationeryPart.EMBLEM))
                .isInstanceOf(NotFound.class);
        assertThat(stationeries.list(BANKUM))
                .extracting(StationeryFile::part, StationeryFile::own)
                .containsExactly(tuple("emblem", false), tuple("portrait", false), tuple("landscape", false));
    }

    @Test
    void whatAnOfficeReplacesIsItsOwnOnly() {
        var template = word.template(Format.LANDSCAPE);

        stationeries.replace(StationeryPart.LANDSCAPE, "แม่แบบ.docx", template, COORDINATOR);

        assertThat(stationeries.of(BANKUM).landscapeTemplate()).isEqualTo(template);
        assertThat(stationeries.of(PHATO)).isEqualTo(Stationery.PLAIN);
        assertThat(stationeries.list(BANKUM).get(2).name()).isEqualTo("แม่แบบ.docx");
        assertThat(stationeries.list(PHATO)).noneMatch(StationeryFile::own);
    }

    @Test
    void thePartThatIsTakenAwayIsTheUsualOneAgain() {
        stationeries.replace(StationeryPart.PORTRAIT, "a.docx", word.template(Format.PORTRAIT), COORDINATOR);
        stationeries.remove(StationeryPart.PORTRAIT, COORDINATOR);
        stationeries.remove(StationeryPart.PORTRAIT, COORDINATOR);

        assertThat(stationeries.of(BANKUM)).isEqualTo(Stationery.PLAIN);
        assertThat(actions()).containsExactly("paperwork.stationery-replaced", "paperwork.stationery-removed");
    }

    @Test
    void anEmblemIsDrawnAnewSoThatNothingHiddenStays() throws IOException {
        var jpeg = picture("jpg", 3000, 1500);
        var hostile = Arrays.copyOf(jpeg, jpeg.length + 100);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(script, 0, hostile, jpeg.length, script.length);

        stationeries.replace(StationeryPart.EMBLEM, "ตรา.jpg", hostile, COORDINATOR);

        var kept = stationeries.of(BANKUM).emblem();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("script");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isEqualTo(500);
        assertThat(new Color(image.getRGB(500, 250)).getGreen()).isGreaterThan(200);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(refused("<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("paperwork.stationery.not-a-picture");
        assertThat(refused(new byte[0])).isEqualTo("paperwork.stationery.not-a-picture");
        assertThat(refused(picture("gif", 10, 10))).isEqualTo("paperwork.stationery.not-a-picture");
        assertThat(refused(Arrays.copyOf(picture("png", 300, 300), 60)))
                .isEqualTo("paperwork.stationery.not-a-picture");
        assertThat(refused(picture("png", 7000, 2))).isEqualTo("paperwork.stationery.too-many-pixels");
    }

    @Test
    void aFileThatIsNoTemplateIsRefused() throws IOException {
        var png = picture("png", 10, 10);

        assertThatThrownBy(() -> stationeries.replace(StationeryPart.PORTRAIT, "a.docx", png, COORDINATOR))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        stationeries.replace(StationeryPart.PORTRAIT, "a.docx", new byte[(5 << 20) + 1], COORDINATOR))
                .isInstanceOf(TooLarge.class);
        assertThat(stationeries.of(BANKUM)).isEqualTo(Stationery.PLAIN);
    }

    @Test
    void onlyCoordinatorAndAdministratorReplaceIt() {
        var template = word.template(Format.PORTRAIT);

        assertThatThrownBy(() -> stationeries.replace(
                        StationeryPart.PORTRAIT, "a.docx", template, actor(Groups.division("finance"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stationeries.remove(StationeryPart.PORTRAIT, actor(Groups.EXECUTIVE)))
                .isInstanceOf(Forbidden.class);
        stationeries.replace(StationeryPart.PORTRAIT, "a.docx", template, actor(Groups.ADMIN));
        assertThat(stationeries.of(BANKUM).portraitTemplate()).isNotNull();
    }

    private String refused(byte[] file) {
        return catchThrowableOfType(
                        InvalidInput.class,
                        () -> stationeries.replace(StationeryPart.EMBLEM, "a.png", file, COORDINATOR))
                .missing()
                .get(0)
                .message();
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_entries where organization_id = ? order by id")
                .param(BANKUM.value())
                .query(String.class)
                .list();
    }

    private static Actor actor(String group) {
        return new Actor(BANKUM, "u", "ผู้ใช้", Set.of(group));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
