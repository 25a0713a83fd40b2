package org.itacycle.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.itacycle.tenancy.CycleKey;

/** What is known of a stored file without reading it. */
public record FileInfo(
        UUID id,
        @JsonIgnore CycleKey cycle,
        EvidenceSubject subject,
        String name,
        String type,
        long size,
        String sha256,
        String uploadedBy,
        String uploadedByName,
        Instant at) {

    /** Whether a browser may show it in place instead of saving it. */
    public boolean showsInline() {
        return FileType.ofMediaType(type).map(FileType::inline).orElse(false);
    }
}
