package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG picture: its chunks that draw it, and nothing behind its end. */
final class PngPieces implements Pieces {

    private static final Set<String> DRAWING = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");
    private static final int SIGNATURE = 8;
    private static final int HEAD = 8;
    private static final int SUM = 4;
    private static final int LONGEST_NOTES = 1 << 20;

    private final InputStream file;
    private boolean begun;
    private boolean ended;
    private long left;

    PngPieces(InputStream file) {
        this.file = file;
    }

    @Override
    public byte[] next() throws IOException {
        if (!begun) {
            begun = true;
            return file.readNBytes(SIGNATURE);
        }
        while (left == 0 && !ended) {
            var head = file.readNBytes(HEAD);
            if (head.length < HEAD) {
                return NONE;
            }
            var kept = kept(head);
            if (kept.length > 0) {
                return kept;
            }
        }
        var piece = file.readNBytes((int) Math.min(left, LENGTH));
        left -= piece.length;
        return piece;
    }

    /** The head of a chunk that draws, after which the chunk follows; what else is kept of others. */
    private byte[] kept(byte[] head) throws IOException {
        var type = new String(head, 4, 4, ISO_8859_1);
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt()) + SUM;
        if (DRAWING.contains(type)) {
            left = length;
            ended = type.equals("IEND");
            return head;
        }
        if (type.equals("eXIf") && length <= LONGEST_NOTES) {
            int orientation = Notes.orientation(file.readNBytes((int) length));
            return Notes.turns(orientation) ? notes(orientation) : NONE;
        }
        skip(length);
        return NONE;
    }

    private void skip(long length) throws IOException {
        for (long rest = length; rest > 0 && !ended; ) {
            int skipped = file.readNBytes((int) Math.min(rest, LENGTH)).length;
            ended = skipped == 0;
            rest -= skipped;
        }
    }

    private static byte[] notes(int orientation) {
        var tiff = Notes.saying(orientation);
        var chunk = ByteBuffer.allocate(HEAD + tiff.length + SUM)
                .putInt(tiff.length)
                .put("eXIf".getBytes(ISO_8859_1))
                .put(tiff);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + tiff.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
