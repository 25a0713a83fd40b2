package org.itacycle.notification;

/** A letter in words: the subject on one line, a whole HTML page with its styles inside, and a text that says the same. */
public record ComposedMail(String subject, String html, String text) {}
