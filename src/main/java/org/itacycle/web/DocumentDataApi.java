package org.itacycle.web;

import org.itacycle.decision.Subject;
import org.itacycle.paperwork.DocumentData;
import org.itacycle.paperwork.Documents;
import org.itacycle.tenancy.CycleKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the plan and the reports are made of, as they stand. */
@RestController
class DocumentDataApi {

    private final Documents documents;

    DocumentDataApi(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/api/cycles/{year}/documents/{document}.json")
    DocumentData read(CycleKey cycle, @PathVariable String document) {
        return documents.of(cycle, Subject.of(document));
    }
}
