package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** The boxes in the index of a picture or film. */
final class Boxes {

    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final byte[] UNUSED = "free".getBytes(ISO_8859_1);
    private static final int HEAD = 8;

    private Boxes() {}

    /** Makes the boxes that tell of owner, place and device empty ones, those of each track too. */
    static void blank(ByteBuffer boxes) {
        for (int at = 0; at + HEAD <= boxes.limit(); at += size(boxes, at)) {
            var type = type(boxes, at);
            if (TELLING.contains(type)) {
                boxes.put(at + 4, UNUSED);
                boxes.put(at + HEAD, new byte[size(boxes, at) - HEAD]);
            } else if (type.equals("trak")) {
                blank(content(boxes, at));
            }
        }
    }

    /** The content of the first box of the type. */
    static Optional<ByteBuffer> find(ByteBuffer boxes, String type) {
        for (int at = 0; at + HEAD <= boxes.limit(); at += size(boxes, at)) {
            if (type(boxes, at).equals(type)) {
                return Optional.of(content(boxes, at));
            }
        }
        return Optional.empty();
    }

    static ByteBuffer content(ByteBuffer boxes, int at) {
        return boxes.slice(at + HEAD, size(boxes, at) - HEAD);
    }

    static String type(ByteBuffer boxes, int at) {
        var type = new byte[4];
        boxes.get(at + 4, type);
        return new String(type, ISO_8859_1);
    }

    /** Never less than its head and never more than there is, whatever it says. */
    static int size(ByteBuffer boxes, int at) {
        long size = Integer.toUnsignedLong(boxes.getInt(at));
        int most = boxes.limit() - at;
        return size < HEAD || size > most ? most : (int) size;
    }
}
