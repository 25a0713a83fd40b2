package org.itacycle.publication;

import org.itacycle.decision.Signature;
import org.jspecify.annotations.Nullable;

/** Why a document is published anew, and the signature that became known since; the reason is told to the public. */
public record Correction(@Nullable String reason, Signature.@Nullable Draft signature) {}
