package org.itacycle.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.itacycle.problem.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the published files, in pieces of one megabyte so that reading needs no more memory than that. */
@Component
class PublishedBytes {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    PublishedBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Publication publication, Edition.Rendered rendered) {
        var file = rendered.file();
        jdbc.sql("""
            insert into publication_files
              (organization_id, cycle_id, subject, version, format, size, sha256)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        publication.cycle().organization().value(),
                        publication.cycle().id(),
                        publication.subject().name(),
                        publication.version(),
                        file.format().name(),
                        file.size(),
                        file.sha256())
                .update();
        var bytes = rendered.bytes();
        for (int number = 0; number * PIECE < bytes.length; number++) {
            var piece = Arrays.copyOfRange(bytes, number * PIECE, Math.min(bytes.length, (number + 1) * PIECE));
            add(publication, file.format(), number, piece);
        }
    }

    /** Writes the file to its end; an unknown one is a wrong address. */
    void copyTo(Publication publication, PublishedFormat format, OutputStream target) {
        long rest = publication
                .file(format)
                .orElseThrow(() -> new NotFound(format.extension()))
                .size();
        for (int number = 0; rest > 0; number++) {
            var piece = piece(publication, format, number).orElseThrow();
            try {
                target.write(piece);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            rest -= piece.length;
        }
    }

    private void add(Publication publication, PublishedFormat format, int number, byte[] piece) {
        jdbc.sql("""
            insert into publication_chunks
              (organization_id, cycle_id, subject, version, format, number, content)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        publication.cycle().organization().value(),
                        publication.cycle().id(),
                        publication.subject().name(),
                        publication.version(),
                        format.name(),
                        number,
                        piece)
                .update();
    }

    private Optional<byte[]> piece(Publication publication, PublishedFormat format, int number) {
        return jdbc.sql("""
            select content from publication_chunks
             where organization_id = ? and cycle_id = ? and subject = ? and version = ? and format = ?
               and number = ?
            """)
                .params(
                        publication.cycle().organization().value(),
                        publication.cycle().id(),
                        publication.subject().name(),
                        publication.version(),
                        format.name(),
                        number)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
