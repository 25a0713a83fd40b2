package org.itacycle.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itacycle.decision.Subject;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was agreed; it never changes, and a correction is the next version, which tells its reason. The
 * pages of the required elements are those of the PDF. Versions from before there were files have none.
 */
public record Publication(
        @JsonIgnore CycleKey cycle,
        Subject subject,
        int fiscalYear,
        int version,
        String title,
        String sha256,
        LocalDate publishedOn,
        Agreement agreed,
        @Nullable String reason,
        @Nullable SignedScan scan,
        @Nullable Integer pages,
        Map<String, List<Integer>> elementPages,
        List<PublishedFile> files,
        @Nullable Withdrawal withdrawn) {

    public Publication {
        elementPages = Map.copyOf(elementPages);
        files = files.stream()
                .sorted(Comparator.comparing(PublishedFile::format))
                .toList();
    }

    /** Whether the public may see it. */
    public boolean shown() {
        return withdrawn == null;
    }

    boolean saysTheSame(String digest, @Nullable SignedScan signed) {
        return sha256.equals(digest) && Objects.equals(scan, signed);
    }

    /** The file of that format. */
    public Optional<PublishedFile> file(PublishedFormat format) {
        return files.stream().filter(file -> file.format() == format).findFirst();
    }
}
