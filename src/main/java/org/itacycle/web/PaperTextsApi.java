package org.itacycle.web;

import java.util.Map;
import java.util.Optional;
import org.itacycle.organization.Actor;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.PaperSettings;
import org.itacycle.paperwork.PaperSettingsView;
import org.itacycle.paperwork.PaperTexts;
import org.itacycle.paperwork.PaperTextsView;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an office may choose about its documents: their texts, their digits and the columns of their tables. */
@RestController
@RequestMapping("/api/cycles/{year}/documents")
class PaperTextsApi {

    private final PaperTexts texts;
    private final PaperSettings settings;

    PaperTextsApi(PaperTexts texts, PaperSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping("/{document}/texts")
    ResponseEntity<PaperTextsView> read(CycleKey cycle, @PathVariable String document) {
        return tagged(texts.view(cycle, DocumentKey.parse(document)));
    }

    @PutMapping("/{document}/texts")
    ResponseEntity<PaperTextsView> save(
            CycleKey cycle,
            Actor actor,
            @PathVariable String document,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Given given) {
        return tagged(texts.save(cycle, DocumentKey.parse(document), given.orNone(), Version.ofTag(tag), actor));
    }

    /** How the texts would read; nothing is kept. */
    @PostMapping("/{document}/texts/preview")
    PaperTextsView preview(CycleKey cycle, @PathVariable String document, @RequestBody Given given) {
        return texts.preview(cycle, DocumentKey.parse(document), given.orNone());
    }

    @GetMapping("/settings")
    ResponseEntity<PaperSettingsView> settings(CycleKey cycle) {
        return tagged(settings.view(cycle));
    }

    @PutMapping("/settings")
    ResponseEntity<PaperSettingsView> change(
            CycleKey cycle,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody PaperSettingsView.Draft draft) {
        return tagged(settings.change(cycle, draft, Version.ofTag(tag), actor));
    }

    /** Texts by slot; null takes the application's own again. */
    record Given(@Nullable Map<String, @Nullable String> texts) {

        Map<String, @Nullable String> orNone() {
            return Optional.ofNullable(texts).orElse(Map.of());
        }
    }

    private static ResponseEntity<PaperTextsView> tagged(PaperTextsView view) {
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }

    private static ResponseEntity<PaperSettingsView> tagged(PaperSettingsView view) {
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }
}
