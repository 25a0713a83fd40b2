package org.itacycle.imports.interpretation.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something doubtful about one value, noticed by a reader that does not know where in the preview the value goes. */
public record Notice(FindingCode code, @Nullable String original, List<Object> arguments) {

    public static Notice of(FindingCode code, @Nullable String original, Object... arguments) {
        return new Notice(code, original, List.of(arguments));
    }
}
