package org.itacycle.decision;

/** Where the plan or a report stands on its way from the first draft to the public. */
public enum DocumentState {
    DRAFT,
    PROPOSED,
    RETURNED,
    AGREED,
    SIGNED,
    PUBLISHED;

    /** The key of the word for it. */
    public String messageKey() {
        return "decision.state." + name();
    }

    /** Whether the executive has agreed to it. */
    public boolean agreed() {
        return compareTo(AGREED) >= 0;
    }
}
