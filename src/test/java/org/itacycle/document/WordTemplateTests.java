package org.itacycle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.itacycle.OfficeSchema;
import org.itacycle.document.Paper.Format;
import org.itacycle.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTemplateTests {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String PLACE = "<w:p><w:r><w:t>{{เนื้อหา}}</w:t></w:r></w:p>";

    private final WordWriter writer = new WordWriter(Words.messages());

    @ParameterizedTest
    @EnumSource(Format.class)
    void theOwnTemplatesAreTemplates(Format format) {
        var template = writer.template(format);

        assertThatCode(() -> writer.requireTemplate(template, "file")).doesNotThrowAnyException();
        assertThat(OfficeSchema.errors(template)).isEmpty();
    }

    @Test
    void whatTheOfficeHasPutIntoItsTemplateStays() throws IOException {
        var template = own().changed(
                        "word/header1.xml", "</w:pPr></w:p>", "</w:pPr><w:r><w:t>หัวกระดาษ</w:t></w:r></w:p>")
                .changed(DOCUMENT, PLACE, paragraph("ก่อน") + PLACE + paragraph("หลัง"))
                .changed("word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"1\"")
                .zipped();

        var file = writer.write(SamplePapers.plan("ฉบับร่าง", Numerals.THAI), landscape(template));

        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getHeaderArray(0).getText()).contains("หัวกระดาษ");
            var paragraphs = word.getParagraphs();
            assertThat(paragraphs)
                    .extracting(XWPFParagraph::getText)
                    .startsWith("ก่อน")
                    .endsWith("หลัง");
            assertThat(paragraphs.get(1).getStyleID()).isEqualTo("1");
        }
        assertThat(OfficeSchema.errors(file)).isEmpty();
    }

    @Test
    void stylesThatATemplateLacksAreAdded() throws IOException {
        var styles = own().text("word/styles.xml");
        int first = styles.indexOf("  <w:style w:type=\"paragraph\" w:styleId=\"Heading1\">");
        var template = own().with("word/styles.xml", styles.substring(0, first) + "</w:styles>")
                .zipped();

        var file = writer.write(SamplePapers.plan(null, Numerals.THAI), landscape(template));

        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getStyles().getStyleWithName("heading 2")).isNotNull();
            assertThat(word.getStyles().getStyleWithName("ITA Table Head").getBasisStyleID())
                    .isEqualTo(word.getStyles().getStyleWithName("ITA Cell").getStyleId());
        }
        assertThat(OfficeSchema.errors(file)).isEmpty();
    }

    @Test
    void aPlaceThatWordHasDividedIntoRunsIsFound() {
        var template = own().changed(
                        DOCUMENT,
                        PLACE,
                        "<w:p><w:r><w:t>{{เนื้อ</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>หา}}</w:t></w:r></w:p>")
                .zipped();

        assertThatCode(() -> writer.requireTemplate(template, "file")).doesNotThrowAnyException();
    }

    @Test
    void aTemplateNeedsAPlaceForTheContent() {
        assertRefused(own().changed(DOCUMENT, "{{เนื้อหา}}", "เนื้อหา").zipped(), "document.template.no-place");
    }

    @Test
    void aTemplateNeedsRoomForTheContent() {
        assertRefused(
                own().changed(DOCUMENT, "w:left=\"1021\"", "w:left=\"14000\"").zipped(), "document.template.no-room");
    }

    @Test
    void macrosAndEmbeddedFilesAreRefused() {
        assertRefused(own().with("word/vbaProject.bin", "x").zipped(), "document.template.active");
        assertRefused(own().with("word/embeddings/oleObject1.bin", "x").zipped(), "document.template.active");
        assertRefused(own().with("word/activeX/activeX1.xml", "<x/>").zipped(), "document.template.active");
        assertRefused(
                own().changed(RELATIONS, "</Relationships>", relation("aFChunk", ""))
                        .zipped(),
                "document.template.active");
    }

    @Test
    void whatReachesOutsideIsRefused() {
        var external = " TargetMode=\"External\"";
        assertRefused(
                own().changed(RELATIONS, "</Relationships>", relation("image", external))
                        .zipped(),
                "document.template.outside");
        assertRefused(
                own().changed(DOCUMENT, PLACE, PLACE + field("INCLUDE", "PICTURE \"https://example.com/x.png\""))
                        .zipped(),
                "document.template.outside");
        assertRefused(
                own().changed(DOCUMENT, PLACE, PLACE + field("DDE", "AUTO c:\\\\x"))
                        .zipped(),
                "document.template.outside");
    }

    @Test
    void aLinkToTheWebSiteOfTheOfficeIsNoHarm() {
        var template = own().changed(RELATIONS, "</Relationships>", relation("hyperlink", " TargetMode=\"External\""))
                .changed(DOCUMENT, PLACE, PLACE + field("HYPER", "LINK \"https://example.go.th\""))
                .zipped();

        assertThatCode(() -> writer.requireTemplate(template, "file")).doesNotThrowAnyException();
    }

    @Test
    void filesThatAreNotFromWordAreRefused() {
        assertRefused(new byte[0], "document.template.not-word");
        assertRefused("ไม่ใช่แฟ้ม".getBytes(StandardCharsets.UTF_8), "document.template.not-word");
        assertRefused(new SheetWriter().xlsx(SamplePapers.plan(null, Numerals.THAI)), "document.template.not-word");
        assertRefused(own().with(DOCUMENT, "<w:document").zipped(), "document.template.not-word");
        assertRefused(
                own().with("word/settings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
                        .zipped(),
                "document.template.not-word");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() {
        assertRefused(own().with("word/media/image1.png", new byte[40 << 20]).zipped(), "document.template.too-large");
    }

    private void assertRefused(byte[] file, String message) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> writer.requireTemplate(file, "file"));

        assertThat(refused).isNotNull();
        assertThat(refused.missing()).extracting("where", "message").containsExactly(tuple("file", message));
        assertThat(Words.messages().getMessage(message, new Object[] {"x"}, Locale.forLanguageTag("th")))
                .isNotBlank();
    }

    private AgencyTemplates own() {
        return new AgencyTemplates(writer.template(Format.LANDSCAPE));
    }

    private static Stationery landscape(byte[] template) {
        return new Stationery(null, null, template);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String relation(String kind, String mode) {
        return "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"http://example.com/x\"" + mode + "/></Relationships>";
    }

    private static String field(String... pieces) {
        return List.of(pieces).stream()
                        .map(piece -> "<w:r><w:instrText>" + piece + "</w:instrText></w:r>")
                        .reduce("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", String::concat)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }
}
