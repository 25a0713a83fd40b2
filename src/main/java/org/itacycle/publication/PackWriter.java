package org.itacycle.publication;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP file after file, so that it needs no more memory than a piece of one, and remembers their digests. */
final class PackWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime at;
    private final PackNames names = new PackNames();
    private final List<Packed> packed = new ArrayList<>();

    PackWriter(OutputStream out, LocalDateTime at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    /** A file as it lies in the ZIP. */
    record Packed(String path, long size, String sha256) {}

    void add(String path, PackFile.Content content) throws IOException {
        var name = names.unique(path);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        var counted = new Counted(zip);
        var digested = new DigestOutputStream(counted, sha256());
        content.writeTo(digested);
        digested.flush();
        zip.closeEntry();
        packed.add(new Packed(
                name,
                counted.size,
                HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    /** What was written so far, in its order. */
    List<Packed> packed() {
        return List.copyOf(packed);
    }

    /** Ends the ZIP and leaves the stream below open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts what passes, and hands whole pieces on. */
    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }
    }
}
