package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/** A WebP picture. Its length stands at its beginning, so what tells too much is written over and not taken out. */
final class WebpPieces implements Pieces {

    private static final Set<String> DRAWING = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final byte[] UNUSED = "JUNK".getBytes(ISO_8859_1);
    private static final int HEAD = 8;
    private static final int FILE_HEAD = 12;
    private static final int LONGEST_NOTES = 1 << 20;

    /** Among what VP8X announces: words about the picture. */
    private static final int WORDS = 0x04;

    private final InputStream file;
    private boolean begun;
    private boolean blank;
    private boolean announcing;
    private long whole;
    private long left;

    WebpPieces(InputStream file) {
        this.file = file;
    }

    @Override
    public byte[] next() throws IOException {
        if (!begun) {
            begun = true;
            var head = file.readNBytes(FILE_HEAD);
            whole = head.length < FILE_HEAD ? 0 : number(head, 4) - 4;
            return head;
        }
        var piece = left == 0 ? chunk() : content();
        whole -= piece.length;
        return piece;
    }

    private byte[] content() throws IOException {
        var piece = file.readNBytes((int) Math.min(left, LENGTH));
        left -= piece.length;
        if (blank) {
            Arrays.fill(piece, (byte) 0);
        } else if (announcing && piece.length > 0) {
            piece[0] &= ~WORDS;
        }
        announcing = false;
        return piece;
    }

    private byte[] chunk() throws IOException {
        var head = whole < HEAD ? NONE : file.readNBytes(HEAD);
        if (head.length < HEAD) {
            return NONE;
        }
        var type = new String(head, 0, 4, ISO_8859_1);
        long length = number(head, 4);
        left = Math.min(length + length % 2, whole - HEAD);
        if (type.equals("EXIF") && left <= LONGEST_NOTES) {
            return notes(head);
        }
        announcing = type.equals("VP8X");
        blank = !DRAWING.contains(type);
        if (blank) {
            System.arraycopy(UNUSED, 0, head, 0, UNUSED.length);
        }
        return head;
    }

    private byte[] notes(byte[] head) throws IOException {
        var content = file.readNBytes((int) left);
        left = 0;
        boolean named = new String(content, ISO_8859_1).startsWith(Notes.NAME);
        int orientation =
                Notes.orientation(named ? Arrays.copyOfRange(content, Notes.NAME.length(), content.length) : content);
        var kept = Notes.saying(orientation);
        return ByteBuffer.allocate(HEAD + content.length)
                .put(head)
                .put(kept, 0, Math.min(kept.length, content.length))
                .array();
    }

    private static long number(byte[] bytes, int at) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
    }
}
