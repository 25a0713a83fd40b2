package org.itacycle.evidence.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itacycle.evidence.picture.BoxPieces.Place;

/** The index of a HEIC picture (box {@code meta}): which of its items are notes, and where they lie. */
final class PictureIndex {

    private static final Set<String> NOTES = Set.of("Exif", "mime", "uri ");
    private static final int FULL_HEAD = 4;
    private static final int IN_FILE = 0;

    /** The pieces of all items: a picture of 200 megapixels has less than a thousand. */
    private static final int MOST_EXTENTS = 10_000;

    private static final int MOST_NOTES = 64;

    private final ByteBuffer boxes;

    PictureIndex(ByteBuffer content) throws UnclearPicture {
        if (content.limit() < FULL_HEAD) {
            throw new UnclearPicture();
        }
        boxes = content.slice(FULL_HEAD, content.limit() - FULL_HEAD);
    }

    List<Place> notes() throws UnclearPicture {
        try {
            var items = Boxes.find(boxes, "iinf").map(PictureIndex::noteItems).orElse(Set.of());
            var places = Boxes.find(boxes, "iloc");
            return items.isEmpty() || places.isEmpty() ? List.of() : places(places.get(), items);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new UnclearPicture();
        }
    }

    /** Leaves in the index what draws the picture. */
    void blank() {
        Boxes.blank(boxes, "meta");
    }

    private static Set<Integer> noteItems(ByteBuffer list) {
        var items = new HashSet<Integer>();
        int at = list.get(0) == 0 ? FULL_HEAD + 2 : FULL_HEAD + 4;
        for (; at + 8 <= list.limit(); at += Boxes.size(list, at)) {
            var entry = Boxes.content(list, at);
            boolean wide = entry.get(0) >= 3;
            entry.position(FULL_HEAD);
            int item = wide ? entry.getInt() : Short.toUnsignedInt(entry.getShort());
            var type = Boxes.type(entry, entry.position() + 2 - 4);
            if (NOTES.contains(type)) {
                items.add(item);
            }
        }
        return items;
    }

    private static List<Place> places(ByteBuffer list, Set<Integer> items) throws UnclearPicture {
        var places = new ArrayList<Place>();
        int version = list.get(0);
        var widths = Widths.of(version, list.get(FULL_HEAD), list.get(FULL_HEAD + 1));
        list.position(FULL_HEAD + 2);
        int count = version < 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
        require(count >= 0);
        int extents = 0;
        for (int item = 0; item < count; item++) {
            int id = version < 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
            int how = version == 0 ? IN_FILE : list.getShort() & 0x0F;
            list.getShort();
            long base = number(list, widths.base());
            int own = Short.toUnsignedInt(list.getShort());
            extents += own;
            // An extent may take no room at all, so the length of the file sets no end to them.
            require(extents <= MOST_EXTENTS);
            for (int extent = 0; extent < own; extent++) {
                var place = place(list, widths, base);
                if (items.contains(id)) {
                    require(how == IN_FILE && isPlace(place) && places.size() < MOST_NOTES);
                    places.add(place);
                }
            }
        }
        return places;
    }

    private static Place place(ByteBuffer list, Widths widths, long base) {
        number(list, widths.index());
        return new Place(base + number(list, widths.from()), number(list, widths.length()));
    }

    private static boolean isPlace(Place place) {
        return place.from() >= 0 && place.length() > 0 && place.length() <= Long.MAX_VALUE - place.from();
    }

    private static void require(boolean clear) throws UnclearPicture {
        if (!clear) {
            throw new UnclearPicture();
        }
    }

    private static long number(ByteBuffer list, int bytes) {
        long number = 0;
        for (int left = bytes; left > 0; left--) {
            number = number << 8 | Byte.toUnsignedInt(list.get());
        }
        return number;
    }

    /** How many bytes each number of an extent has; the first version of the list knows no index. */
    private record Widths(int from, int length, int base, int index) {

        static Widths of(int version, int extent, int item) {
            return new Widths(extent >> 4 & 0x0F, extent & 0x0F, item >> 4 & 0x0F, version == 0 ? 0 : item & 0x0F);
        }
    }
}
