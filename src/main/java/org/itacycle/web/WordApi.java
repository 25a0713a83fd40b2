package org.itacycle.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.itacycle.exchange.PlanWord;
import org.itacycle.exchange.ReportWord;
import org.itacycle.exchange.Taking;
import org.itacycle.exchange.WordComparison;
import org.itacycle.exchange.YearWorkbook;
import org.itacycle.organization.Actor;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.TooLarge;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The plan and a division's report as Word files that go out and come back, and the year as a workbook. */
@RestController
class WordApi {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final long LARGEST_IN_MEGABYTES = 10;

    private final PlanWord plan;
    private final ReportWord reports;
    private final YearWorkbook workbook;

    WordApi(PlanWord plan, ReportWord reports, YearWorkbook workbook) {
        this.plan = plan;
        this.reports = reports;
        this.workbook = workbook;
    }

    @GetMapping("/api/cycles/{year}/export.xlsx")
    ResponseEntity<byte[]> export(CycleKey cycle) {
        return file("ข้อมูล-ITA-" + cycle.fiscalYear() + ".xlsx", EXCEL, out -> workbook.write(cycle, out));
    }

    /** The empty workbook of a year, for everybody signed in. */
    @GetMapping("/api/exchange/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @RequestParam int year) {
        return file("แบบฟอร์ม-ITA-" + year + ".xlsx", EXCEL, out -> workbook.template(actor.organization(), year, out));
    }

    @GetMapping("/api/cycles/{year}/plan.docx")
    ResponseEntity<byte[]> plan(CycleKey cycle) {
        return file("ita-" + cycle.fiscalYear() + "-plan.docx", WORD, out -> plan.write(cycle, out));
    }

    @PostMapping(path = "/api/cycles/{year}/plan/word", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<WordComparison> compare(
            CycleKey cycle, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return tagged(plan.compare(cycle, content(file)));
    }

    /** Takes the differences with the given ids over. */
    @PostMapping(path = "/api/cycles/{year}/plan/word/accept", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<WordComparison> accept(
            CycleKey cycle,
            Actor actor,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam List<String> take,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        return tagged(plan.accept(cycle, content(file), taking(take, tag), actor));
    }

    @GetMapping("/api/cycles/{year}/reports/{round}/{division}.docx")
    ResponseEntity<byte[]> report(CycleKey cycle, Actor actor, @PathVariable int round, @PathVariable String division) {
        return file(
                "ita-" + cycle.fiscalYear() + "-report-" + round + "-" + division + ".docx",
                WORD,
                out -> reports.write(cycle, round, division, actor, out));
    }

    @PostMapping(path = "/api/cycles/{year}/reports/{round}/word", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<WordComparison> compareReport(
            CycleKey cycle,
            Actor actor,
            @PathVariable int round,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return tagged(reports.compare(cycle, round, content(file), actor));
    }

    /** Takes the differences with the given ids over. */
    @PostMapping(
            path = "/api/cycles/{year}/reports/{round}/word/accept",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<WordComparison> acceptReport(
            CycleKey cycle,
            Actor actor,
            @PathVariable int round,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam List<String> take,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        return tagged(reports.accept(cycle, round, content(file), taking(take, tag), actor));
    }

    private static Taking taking(List<String> take, @Nullable String tag) {
        var version = Optional.ofNullable(tag)
                .filter(given -> !given.isBlank() && !given.equals("*"))
                .map(given -> given.replaceFirst("^W/", "").replace("\"", ""));
        return new Taking(Set.copyOf(take), version.orElse(null));
    }

    private static ResponseEntity<WordComparison> tagged(WordComparison comparison) {
        return ResponseEntity.ok().eTag(comparison.version()).body(comparison);
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput(Missing.of("file", "evidence.file-required"));
        }
        if (file.getSize() > LARGEST_IN_MEGABYTES * 1024 * 1024) {
            throw new TooLarge("file", LARGEST_IN_MEGABYTES);
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, Consumer<OutputStream> writer) {
        var out = new ByteArrayOutputStream();
        writer.accept(out);
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out.toByteArray());
    }
}
