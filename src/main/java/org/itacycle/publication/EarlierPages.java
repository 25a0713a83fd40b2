package org.itacycle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.itacycle.document.PageWriter;
import org.springframework.stereotype.Component;

/** Sets versions as pages that came out before there were files, from the content that was kept. */
@Component
class EarlierPages {

    private final PublicationStore store;
    private final SnapshotPapers papers;
    private final PageWriter pages;
    private final ObjectMapper json;

    EarlierPages(PublicationStore store, SnapshotPapers papers, PageWriter pages, ObjectMapper json) {
        this.store = store;
        this.papers = papers;
        this.pages = pages;
        this.json = json;
    }

    String body(Publication publication) {
        var cycle = publication.cycle();
        var content = store.content(cycle, publication.subject(), publication.version())
                .orElseThrow();
        try {
            var snapshot = json.readValue(content, Snapshot.class);
            return pages.body(papers.of(cycle.organization(), publication.title(), snapshot));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
