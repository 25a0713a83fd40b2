package org.itacycle.imports.interpretation.frame;

import org.itacycle.imports.ImportPreview.ReadOrganization;
import org.jspecify.annotations.Nullable;

/** Whose document it is, and which years (B.E.) and which round (6 or 12) it speaks of, as far as it tells. */
public record Frame(
        @Nullable ReadOrganization organization,
        @Nullable Integer resultYear,
        @Nullable Integer measureYear,
        @Nullable Integer round) {}
