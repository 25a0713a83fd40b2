package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The boxes in the index of a picture or film. */
final class Boxes {

    /** What draws the picture or plays the film, by the box it lies in. No box lies in another of its own kind. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "meta", Set.of("hdlr", "pitm", "iinf", "iloc", "iprp", "ipro", "iref", "idat", "dinf", "grpl"),
            "moov", Set.of("mvhd", "iods", "trak", "mvex"),
            "trak", Set.of("tkhd", "tref", "edts", "tapt", "trgr", "mdia"),
            "mdia", Set.of("mdhd", "elng", "hdlr", "minf"),
            "moof", Set.of("mfhd", "traf"),
            "traf", Set.of("tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio", "senc"),
            "mfra", Set.of("tfra", "mfro"));

    private static final byte[] UNUSED = "free".getBytes(ISO_8859_1);
    private static final int HEAD = 8;

    private Boxes() {}

    /** Makes an empty box of every box that is not known to belong in this one, and of every box with a wrong length. */
    static void blank(ByteBuffer boxes, String parent) {
        int at = 0;
        for (; at + HEAD <= boxes.limit(); at += size(boxes, at)) {
            var type = type(boxes, at);
            if (!KEPT.getOrDefault(parent, Set.of()).contains(type) || boxes.getInt(at) != size(boxes, at)) {
                boxes.putInt(at, size(boxes, at));
                unname(boxes, at);
                boxes.put(at + HEAD, new byte[size(boxes, at) - HEAD]);
            } else if (KEPT.containsKey(type)) {
                blank(content(boxes, at), type);
            }
        }
        boxes.put(at, new byte[boxes.limit() - at]);
    }

    /** Names the box one that means nothing. */
    static void unname(ByteBuffer boxes, int at) {
        boxes.put(at + 4, UNUSED);
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
