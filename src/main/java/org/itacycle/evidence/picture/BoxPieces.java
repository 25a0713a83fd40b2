package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A HEIC picture or an MP4 film: boxes in boxes that point at each other by their places in the file. What is not known to
 * draw or to play is therefore written over, and everything stays where it was.
 */
final class BoxPieces implements Pieces {

    private static final Set<String> KEPT = Set.of("ftyp", "styp", "sidx", "mdat");
    private static final Set<String> INDEX = Set.of("meta", "moov", "moof", "mfra");
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int LARGEST_INDEX = 16 << 20;

    private final InputStream file;
    private List<Place> secrets = List.of();
    private long at;
    private long left;
    private boolean blank;
    private boolean pictured;

    BoxPieces(InputStream file) {
        this.file = file;
    }

    /** A part of the file. */
    record Place(long from, long length) {}

    @Override
    public byte[] next() throws IOException {
        var piece = left == 0 ? box() : content();
        at += piece.length;
        return piece;
    }

    private byte[] content() throws IOException {
        var piece = file.readNBytes((int) Math.min(left, LENGTH));
        left -= piece.length;
        if (blank) {
            Arrays.fill(piece, (byte) 0);
        }
        secrets.forEach(secret -> {
            long from = Math.max(0, secret.from() - at);
            long to = Math.min(piece.length, secret.from() + secret.length() - at);
            if (from < to) {
                Arrays.fill(piece, (int) from, (int) to, (byte) 0);
            }
        });
        return piece;
    }

    private byte[] box() throws IOException {
        var head = head();
        if (head.length < HEAD) {
            return NONE;
        }
        var type = new String(head, 4, 4, ISO_8859_1);
        left = size(head) - head.length;
        if (left < 0) {
            throw new UnclearPicture();
        }
        if (INDEX.contains(type)) {
            return ByteBuffer.allocate(head.length + (int) Math.min(left, LARGEST_INDEX))
                    .put(head)
                    .put(index(type, at + head.length))
                    .array();
        }
        blank = !KEPT.contains(type);
        if (blank) {
            Boxes.unname(ByteBuffer.wrap(head), 0);
        }
        return head;
    }

    /** The index of a picture tells where its notes are; that of a film has them in itself. */
    private byte[] index(String type, long from) throws IOException {
        if (left > LARGEST_INDEX) {
            throw new UnclearPicture();
        }
        var content = file.readNBytes((int) left);
        if (content.length < left) {
            throw new UnclearPicture();
        }
        left = 0;
        if (type.equals("meta")) {
            readPicture(ByteBuffer.wrap(content), from);
        } else {
            Boxes.blank(ByteBuffer.wrap(content), type);
        }
        return content;
    }

    /** There is one picture index in a file: of two nobody knows which one a reader follows. */
    private void readPicture(ByteBuffer content, long from) throws UnclearPicture {
        if (pictured) {
            throw new UnclearPicture();
        }
        pictured = true;
        var index = new PictureIndex(content);
        secrets = index.notes();
        index.blank();
        if (secrets.stream().anyMatch(secret -> secret.from() < from + content.limit())) {
            throw new UnclearPicture();
        }
    }

    private byte[] head() throws IOException {
        var head = file.readNBytes(HEAD);
        if (head.length == HEAD && ByteBuffer.wrap(head).getInt() == 1) {
            var more = file.readNBytes(LONG_HEAD - HEAD);
            return ByteBuffer.allocate(HEAD + more.length).put(head).put(more).array();
        }
        return head;
    }

    /** To the end of the file where it says nothing. */
    private static long size(byte[] head) {
        long size = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
        if (size == 1 && head.length == LONG_HEAD) {
            return ByteBuffer.wrap(head).getLong(HEAD);
        }
        return size == 0 ? Long.MAX_VALUE : size;
    }
}
