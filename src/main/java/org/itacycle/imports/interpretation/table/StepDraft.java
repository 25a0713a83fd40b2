package org.itacycle.imports.interpretation.table;

import java.util.List;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.ImportPreview.ReadStep;
import org.itacycle.imports.interpretation.list.Entry;
import org.itacycle.imports.source.Place;
import org.itacycle.reporting.ExecutionStatus;
import org.jspecify.annotations.Nullable;

/** A step while its values are still collected. */
final class StepDraft {

    final Entry entry;
    final Place place;
    final int row;

    @Nullable
    CellText units;

    @Nullable
    CellText period;

    @Nullable
    CellText result;

    @Nullable
    CellText suggestion;

    @Nullable
    ExecutionStatus status;

    StepDraft(Entry entry, Place place, int row) {
        this.entry = entry;
        this.place = place;
        this.row = row;
    }

    ReadStep read(int number, List<String> unitNames, @Nullable ReadPeriod readPeriod) {
        return new ReadStep(
                number, entry.text(), unitNames, raw(units), readPeriod, raw(result), status, raw(suggestion));
    }

    private static @Nullable String raw(@Nullable CellText cell) {
        return cell == null ? null : cell.text();
    }
}
