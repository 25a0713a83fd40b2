package org.itacycle.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a version about to be published, and where the required elements stand in its PDF. */
record Edition(@Nullable Integer pages, Map<String, List<Integer>> elementPages, List<Rendered> files) {

    /** What the version says, before it is written in any format; equal contents are one version. */
    record Content(String title, String text) {

        String sha256() {
            return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One file with its bytes. */
    record Rendered(PublishedFormat format, byte[] bytes) {

        PublishedFile file() {
            return new PublishedFile(format, bytes.length, Digests.sha256(bytes));
        }
    }

    List<PublishedFile> descriptions() {
        return files.stream().map(Rendered::file).toList();
    }
}
