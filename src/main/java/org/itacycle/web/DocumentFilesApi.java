package org.itacycle.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.itacycle.document.Paper;
import org.itacycle.document.PdfWriter;
import org.itacycle.document.SheetWriter;
import org.itacycle.document.TableData;
import org.itacycle.document.WordWriter;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.Documents;
import org.itacycle.paperwork.Paperwork;
import org.itacycle.paperwork.Stationeries;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a year as they stand now: as files, and those with tables as spreadsheet and data too. */
@RestController
@RequestMapping("/api/cycles/{year}/documents")
class DocumentFilesApi {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType COMMA = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Paperwork paperwork;
    private final Documents documents;
    private final Stationeries stationeries;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final SheetWriter sheets;

    DocumentFilesApi(
            Paperwork paperwork,
            Documents documents,
            Stationeries stationeries,
            PdfWriter pdf,
            WordWriter word,
            SheetWriter sheets) {
        this.paperwork = paperwork;
        this.documents = documents;
        this.stationeries = stationeries;
        this.pdf = pdf;
        this.word = word;
        this.sheets = sheets;
    }

    @GetMapping("/{document}.pdf")
    ResponseEntity<byte[]> pdf(CycleKey cycle, @PathVariable String document) {
        var paper = paper(cycle, document);
        return file(
                cycle,
                document,
                "pdf",
                MediaType.APPLICATION_PDF,
                pdf.write(paper, stationeries.of(cycle.organization())).bytes());
    }

    @GetMapping("/{document}.docx")
    ResponseEntity<byte[]> word(CycleKey cycle, @PathVariable String document) {
        return file(
                cycle,
                document,
                "docx",
                WORD,
                word.write(paper(cycle, document), stationeries.of(cycle.organization())));
    }

    @GetMapping("/{document}.xlsx")
    ResponseEntity<byte[]> sheet(CycleKey cycle, @PathVariable String document) {
        return file(cycle, document, "xlsx", EXCEL, sheets.xlsx(withTables(cycle, document)));
    }

    @GetMapping("/{document}.csv")
    ResponseEntity<byte[]> commas(CycleKey cycle, @PathVariable String document) {
        return file(cycle, document, "csv", COMMA, sheets.csv(withTables(cycle, document)));
    }

    @GetMapping("/{document}.json")
    Data data(CycleKey cycle, @PathVariable String document) {
        var key = DocumentKey.parse(document);
        var own = Optional.ofNullable(key.subject()).filter(subject -> isOwn(key));
        var paper = own.isPresent() ? paper(cycle, document) : withTables(cycle, document);
        return new Data(
                own.map(subject -> documents.of(cycle, subject)).orElse(null), paper.title(), TableData.of(paper));
    }

    /** What a document is made of where the system keeps it in parts, and its tables as they are read. */
    record Data(@JsonUnwrapped @Nullable DocumentData data, String title, List<TableData> tables) {}

    private static boolean isOwn(DocumentKey key) {
        return key.type() == DocumentType.PLAN || key.type() == DocumentType.REPORT;
    }

    private Paper paper(CycleKey cycle, String document) {
        return paperwork.paper(cycle, DocumentKey.parse(document));
    }

    private Paper withTables(CycleKey cycle, String document) {
        var paper = paper(cycle, document);
        if (paper.tables().findAny().isEmpty() && !isOwn(DocumentKey.parse(document))) {
            throw new NotFound(document);
        }
        return paper;
    }

    /** A PDF opens in the browser, the others are saved. */
    private static ResponseEntity<byte[]> file(
            CycleKey cycle, String document, String extension, MediaType type, byte[] content) {
        var name = "ita-" + cycle.fiscalYear() + "-" + document + "." + extension;
        var disposition = (type == MediaType.APPLICATION_PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
