package org.itacycle.publication;

/** The bytes of one format of a published version: how many, and by which digest anybody can check them. */
public record PublishedFile(PublishedFormat format, long size, String sha256) {}
