package org.itacycle.paperwork;

import java.util.List;
import org.itacycle.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and what stands below the name line by line; an acting officer's own position comes before the one she acts
 * for. The name is empty where nobody is known.
 */
public record Signer(String name, List<String> position) {

    public Signer {
        position = List.copyOf(position);
    }

    /** The place to sign, with the opinion above it and the day below it where they are known. */
    public Block.Signature at(Block.Align align, @Nullable String opinion, @Nullable String day) {
        return new Block.Signature(align, opinion, name, position, day);
    }
}
