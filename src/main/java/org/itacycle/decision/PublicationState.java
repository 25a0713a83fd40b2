package org.itacycle.decision;

import org.itacycle.tenancy.CycleKey;

/** Tells whether a document is out; the module that publishes answers it. */
public interface PublicationState {

    boolean isPublished(CycleKey cycle, Subject subject);
}
