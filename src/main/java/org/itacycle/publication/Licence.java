package org.itacycle.publication;

/** Under which terms anybody may use the published data: the name that people read, and the address of the terms. */
public record Licence(String name, String url) {}
