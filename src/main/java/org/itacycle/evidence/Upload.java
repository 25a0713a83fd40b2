package org.itacycle.evidence;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file on its way in: the name its owner gave it and its bytes, read once and never closed here. */
public record Upload(EvidenceSubject subject, @Nullable String name, InputStream content) {}
