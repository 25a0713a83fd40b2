package org.itacycle.imports.interpretation.fact;

import org.itacycle.imports.ImportPreview.ReadOrganization;
import org.jspecify.annotations.Nullable;

/** Whose document it is and which years (B.E.) and which round it is about, as far as it says so. */
public record Frame(
        @Nullable ReadOrganization organization,
        @Nullable Integer resultYear,
        @Nullable Integer measureYear,
        @Nullable Integer round) {}
