package org.itacycle.assessment;

/** How much a finding matters; only an ERROR asks for a correction or a reason. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
