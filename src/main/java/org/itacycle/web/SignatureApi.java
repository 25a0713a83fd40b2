package org.itacycle.web;

import org.itacycle.cycle.Collision;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.itacycle.problem.Version;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Number, date and signature under the plan and the reports. */
@RestController
@RequestMapping("/api/cycles/{year}/documents/{document}/signature")
class SignatureApi {

    private final Signatures signatures;

    SignatureApi(Signatures signatures) {
        this.signatures = signatures;
    }

    @GetMapping
    ResponseEntity<Signature> read(CycleKey cycle, @PathVariable String document) {
        return tagged(signatures.of(cycle, Subject.of(document)).orElseThrow(() -> new NotFound(document)));
    }

    @PutMapping
    ResponseEntity<Signature> record(
            CycleKey cycle,
            Actor actor,
            @PathVariable String document,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Signature.Draft draft) {
        return tagged(Collision.retry(
                () -> signatures.record(cycle, Subject.of(document), draft, Version.ofTag(tag), actor)));
    }

    private static ResponseEntity<Signature> tagged(Signature signature) {
        return ResponseEntity.ok().eTag(String.valueOf(signature.version())).body(signature);
    }
}
