package org.itacycle.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itacycle.evidence.FileInfo;

/** Something that a unit did in the year, with the files that prove it. */
public record Activity(
        UUID id,
        LocalDate on,
        String text,
        String unit,
        ActivityKind kind,
        List<UUID> measures,
        List<Integer> steps,
        List<FileInfo> evidence,
        int version,
        String createdBy,
        String createdByName,
        Instant changedAt) {

    Activity with(List<FileInfo> files) {
        return new Activity(
                id, on, text, unit, kind, measures, steps, files, version, createdBy, createdByName, changedAt);
    }
}
