package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A JPEG picture: of its marked segments those that draw it, and nothing behind its end. */
final class JpegPieces implements Pieces {

    private static final String COLOURS = "ICC_PROFILE\0";
    private static final int NOTHING = -1;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final InputStream file;
    private int marker = NOTHING;
    private boolean scanning;
    private boolean ended;

    JpegPieces(InputStream file) {
        this.file = file;
    }

    @Override
    public byte[] next() throws IOException {
        while (!ended) {
            var piece = scanning ? scan() : segment();
            if (piece.length > 0) {
                return piece;
            }
        }
        return NONE;
    }

    private byte[] segment() throws IOException {
        int found = marker == NOTHING ? nextMarker() : marker;
        marker = NOTHING;
        if (found == START || isRestart(found) || found == END) {
            ended = found == END;
            return new byte[] {(byte) 0xFF, (byte) found};
        }
        int length = file.read() << 8 | file.read();
        if (found == NOTHING || length < 2) {
            ended = true;
            return NONE;
        }
        var content = file.readNBytes(length - 2);
        scanning = found == SCAN;
        return kept(found, content);
    }

    /** What draws the picture is kept as it is; of the camera's notes only which side is up. */
    private static byte[] kept(int marker, byte[] content) {
        var head = new String(content, 0, Math.min(content.length, COLOURS.length()), ISO_8859_1);
        if (marker == 0xE1 && head.startsWith(Notes.NAME)) {
            int orientation = Notes.orientation(Arrays.copyOfRange(content, Notes.NAME.length(), content.length));
            return Notes.turns(orientation) ? written(marker, notes(orientation)) : NONE;
        }
        boolean draws = switch (marker) {
            case 0xE0 -> head.startsWith("JFIF\0");
            case 0xE2 -> head.equals(COLOURS);
            case 0xEE -> head.startsWith("Adobe");
            default -> marker >= 0xC0 && marker < 0xE0;
        };
        return draws ? written(marker, content) : NONE;
    }

    private static byte[] notes(int orientation) {
        var tiff = Notes.saying(orientation);
        return ByteBuffer.allocate(Notes.NAME.length() + tiff.length)
                .put(Notes.NAME.getBytes(ISO_8859_1))
                .put(tiff)
                .array();
    }

    private static byte[] written(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** The drawing itself goes on to the next marker. */
    private byte[] scan() throws IOException {
        var drawn = new ByteArrayOutputStream(LENGTH + 2);
        while (drawn.size() < LENGTH) {
            int one = file.read();
            if (one == 0xFF) {
                int next = afterFill();
                if (next != 0 && !isRestart(next)) {
                    marker = next;
                    scanning = false;
                    ended = next == NOTHING;
                    break;
                }
                drawn.write(one);
                one = next;
            }
            if (one == NOTHING) {
                ended = true;
                break;
            }
            drawn.write(one);
        }
        return drawn.toByteArray();
    }

    private int nextMarker() throws IOException {
        int one = file.read();
        while (one != NOTHING) {
            if (one == 0xFF) {
                int next = afterFill();
                if (next != 0) {
                    return next;
                }
            }
            one = file.read();
        }
        return NOTHING;
    }

    private int afterFill() throws IOException {
        int next = file.read();
        while (next == 0xFF) {
            next = file.read();
        }
        return next;
    }

    private static boolean isRestart(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker < START);
    }
}
