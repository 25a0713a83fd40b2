package org.itacycle.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.itacycle.evidence.picture.UnclearPicture;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.Missing;
import org.itacycle.problem.TooLarge;

/** What is known of an upload once it has been read piece by piece: its honest name, type, size and digest. */
record Intake(String name, FileType type, long size, String sha256) {

    private static final int PIECE = 1 << 20;
    private static final long LIMIT_IN_MEGABYTES = 50;

    /** Takes one piece of the content. */
    interface Sink {
        void take(int number, byte[] piece);
    }

    static Intake of(Upload upload, Sink sink) {
        var name = FileName.of(upload.name());
        var head = next(upload.content());
        var type = typeOf(head, name);
        var content = type.bare(new SequenceInputStream(new ByteArrayInputStream(head), upload.content()));
        var piece = next(content);
        var digest = newDigest();
        long size = 0;
        for (int number = 0; piece.length > 0; number++) {
            size += piece.length;
            if (size > LIMIT_IN_MEGABYTES << 20) {
                throw new TooLarge(EvidenceFiles.FIELD, LIMIT_IN_MEGABYTES);
            }
            digest.update(piece);
            sink.take(number, piece);
            piece = next(content);
        }
        return new Intake(type.named(name), type, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static FileType typeOf(byte[] head, FileName name) {
        if (head.length == 0) {
            throw new InvalidInput(Missing.of(EvidenceFiles.FIELD, "evidence.empty"));
        }
        return FileSniffer.sniff(head, name)
                .orElseThrow(() -> new InvalidInput(Missing.of(EvidenceFiles.FIELD, "evidence.type-refused")));
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(PIECE);
        } catch (UnclearPicture unclear) {
            throw new InvalidInput(Missing.of(EvidenceFiles.FIELD, "evidence.picture-unclear"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
