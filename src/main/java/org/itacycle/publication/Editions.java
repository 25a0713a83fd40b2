package org.itacycle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.itacycle.decision.Subject;
import org.itacycle.document.PageWriter;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.SheetWriter;
import org.itacycle.document.Stationery;
import org.itacycle.document.WordWriter;
import org.itacycle.organization.PublicAddress;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.Paperwork;
import org.itacycle.paperwork.Stationeries;
import org.itacycle.publication.Edition.Rendered;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a version together: first what it says, and only when that is new, the files. */
@Component
class Editions {

    private final SnapshotComposer composer;
    private final Paperwork paperwork;
    private final Stationeries stationeries;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final SheetWriter sheets;
    private final PageWriter pages;
    private final PublicAddress addresses;
    private final Licences licences;
    private final MessageSource messages;
    private final ObjectMapper json;

    Editions(
            SnapshotComposer composer,
            Paperwork paperwork,
            Stationeries stationeries,
            PdfWriter pdf,
            WordWriter word,
            SheetWriter sheets,
            PageWriter pages,
            PublicAddress addresses,
            Licences licences,
            MessageSource messages,
            ObjectMapper json) {
        this.composer = composer;
        this.paperwork = paperwork;
        this.stationeries = stationeries;
        this.pdf = pdf;
        this.word = word;
        this.sheets = sheets;
        this.pages = pages;
        this.addresses = addresses;
        this.licences = licences;
        this.messages = messages;
        this.json = json;
    }

    /** What the document says at this moment; its page belongs to it, so changed texts are a new version too. */
    Draft draft(CycleKey cycle, Subject subject, Agreement agreed) {
        var data = composer.compose(cycle, subject, agreed);
        var paper = paperwork.paper(cycle, DocumentKey.of(subject));
        var stationery = stationeries.of(cycle.organization());
        var body = pages.body(paper, stationery);
        var snapshot = data.of(Digests.sha256(body.getBytes(StandardCharsets.UTF_8)));
        return new Draft(new Edition.Content(paper.title(), write(snapshot)), snapshot, paper, stationery, body);
    }

    /** The same in every format. */
    Edition render(CycleKey cycle, Draft draft) {
        var paper = draft.paper();
        var stationery = draft.stationery();
        var print = pdf.write(paper, stationery);
        var licence = licences.current();
        var source = addresses.publicPage(
                cycle.organization(), cycle.fiscalYear(), draft.snapshot().document());
        var open = write(OpenData.of(draft.snapshot(), paper, licence));
        return new Edition(
                print.pages(),
                print.elementPages(),
                List.of(
                        new Rendered(PublishedFormat.PDF, print.bytes()),
                        new Rendered(PublishedFormat.DOCX, word.write(paper, stationery)),
                        new Rendered(PublishedFormat.XLSX, sheets.xlsx(paper)),
                        new Rendered(PublishedFormat.CSV, licensed(sheets.csv(paper), licence)),
                        new Rendered(PublishedFormat.JSON, open.getBytes(StandardCharsets.UTF_8)),
                        new Rendered(
                                PublishedFormat.HTML,
                                pages.selfContained(paper, stationery, source).getBytes(StandardCharsets.UTF_8)),
                        new Rendered(PublishedFormat.BODY, draft.body().getBytes(StandardCharsets.UTF_8))));
    }

    /** The terms stand below the last row, where a table program shows them and nobody loses them. */
    private byte[] licensed(byte[] csv, Licence licence) {
        var line = messages.getMessage(
                "publication.csv-licence", new Object[] {licence.name(), licence.url()}, Locale.forLanguageTag("th"));
        var end = ("\r\n\"" + line.replace("\"", "\"\"") + "\"\r\n").getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(csv, csv.length + end.length);
        System.arraycopy(end, 0, whole, csv.length, end.length);
        return whole;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A version before it has files. */
    record Draft(Edition.Content content, Snapshot snapshot, Paper paper, Stationery stationery, String body) {}
}
