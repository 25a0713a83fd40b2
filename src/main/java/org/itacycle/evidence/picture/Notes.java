package org.itacycle.evidence.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The notes of a camera (Exif), of which only one is kept: which side is up. */
final class Notes {

    /** Stands before the notes in a JPEG, and before those that some write into a WebP. */
    static final String NAME = "Exif\0\0";

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int TURNED_MOST = 8;
    private static final int ENTRY = 12;

    private Notes() {}

    /** From 1 (upright) to 8; upright, too, where the notes cannot be read. */
    static int orientation(byte[] tiff) {
        try {
            var notes = ByteBuffer.wrap(tiff);
            notes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = notes.getInt(4);
            int entries = Short.toUnsignedInt(notes.getShort(at));
            for (int entry = at + 2; entries > 0; entries--, entry += ENTRY) {
                if (Short.toUnsignedInt(notes.getShort(entry)) == ORIENTATION) {
                    int turned = notes.getShort(entry + 8);
                    return turned > UPRIGHT && turned <= TURNED_MOST ? turned : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException | BufferUnderflowException unreadable) {
            return UPRIGHT;
        }
    }

    /** Notes that say nothing but this. */
    static byte[] saying(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, '*'})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    static boolean turns(int orientation) {
        return orientation != UPRIGHT;
    }
}
