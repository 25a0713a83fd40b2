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
        } catch (BufferUnderflowException | IndexOutOfBoundsException unreadable) {
            throw new UnclearPicture();
        }
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
        int lengths = list.get(FULL_HEAD);
        int bases = list.get(FULL_HEAD + 1);
        list.position(FULL_HEAD + 2);
        int count = version < 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
        for (int item = 0; item < count; item++) {
            int id = version < 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
            int how = version == 0 ? IN_FILE : list.getShort() & 0x0F;
            list.getShort();
            long base = number(list, bases >> 4 & 0x0F);
            for (int extents = Short.toUnsignedInt(list.getShort()); extents > 0; extents--) {
                number(list, version == 0 ? 0 : bases & 0x0F);
                long from = number(list, lengths >> 4 & 0x0F);
                long length = number(list, lengths & 0x0F);
                if (items.contains(id)) {
                    places.add(place(how, base + from, length));
                }
            }
        }
        return places;
    }

    private static Place place(int how, long from, long length) throws UnclearPicture {
        if (how != IN_FILE || from < 0 || length <= 0) {
            throw new UnclearPicture();
        }
        return new Place(from, length);
    }

    private static long number(ByteBuffer list, int bytes) {
        long number = 0;
        for (int left = bytes; left > 0; left--) {
            number = number << 8 | Byte.toUnsignedInt(list.get());
        }
        return number;
    }
}
