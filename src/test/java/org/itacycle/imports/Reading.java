package org.itacycle.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.itacycle.imports.reader.DocumentReaders;
import org.itacycle.imports.source.SourceDocument;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Reads a file as the application does, without its web and its database. */
final class Reading {

    /** Only what reading needs; started once. */
    private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext("org.itacycle.imports.reader");

    private Reading() {}

    static SourceDocument source(String name, byte[] file) {
        return CONTEXT.getBean(DocumentReaders.class).read(name, file);
    }

    /** A file among the test's resources. */
    static byte[] resource(String name) {
        try {
            return new ClassPathResource("imports/" + name).getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
