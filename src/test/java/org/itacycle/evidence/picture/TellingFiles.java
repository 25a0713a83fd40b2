package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures and films as cameras write them: turned on their side, and telling in many places where they were taken. */
final class TellingFiles {

    /** Stands wherever a place can stand. */
    static final String PLACE = "14.4744N 100.1177E";

    static final int TURNED = 6;

    private static final String EXIF = "Exif\0\0";
    private static final String SMALLEST_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private TellingFiles() {}

    static byte[] jpeg() {
        var plain = drawn("jpg");
        return joined(
                part(plain, 0, 2),
                segment(0xE1, joined(EXIF, notes())),
                segment(0xE1, joined("http://ns.adobe.com/xap/1.0/\0", xmp())),
                segment(0xE2, joined("MPF\0", PLACE)),
                segment(0xED, joined("Photoshop 3.0\0", PLACE)),
                segment(0xFE, bytes(PLACE)),
                part(plain, 2, plain.length),
                bytes("a film behind the picture, " + PLACE));
    }

    static byte[] png() {
        var plain = drawn("png");
        int head = 8 + 25;
        return joined(
                part(plain, 0, head),
                chunk("eXIf", notes()),
                chunk("iTXt", joined("XML:com.adobe.xmp\0\0\0\0\0", xmp())),
                chunk("tEXt", bytes("Comment\0" + PLACE)),
                part(plain, head, plain.length),
                bytes(PLACE));
    }

    static byte[] webp() {
        var drawing = part(Base64.getDecoder().decode(SMALLEST_WEBP), 12, 12 + 8 + 22);
        // Notes (8) and words (4) are announced; the picture is one by one point.
        var chunks = joined(
                riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                drawing,
                riff("EXIF", notes()),
                riff("XMP ", xmp()),
                riff("abcd", bytes(PLACE)));
        return riff("RIFF", joined("WEBP", chunks));
    }

    /** One picture item and its notes, both in the data behind the index. */
    static byte[] heic() {
        var head = box("ftyp", bytes("heic\0\0\0\0mif1heic"));
        int index = meta(0, 0).length;
        var picture = bytes("the picture itself, bit by bit");
        int data = head.length + index + 8;
        var notes = joined(new byte[4], notes());
        return joined(head, meta(data, notes.length), box("mdat", joined(notes, picture)));
    }

    /** As makers add to it: a moving photo that is a whole film, and what nobody but them can read. */
    static byte[] movingHeic() {
        var trailer = joined(box("sefd", bytes(PLACE)), new byte[4], bytes(PLACE));
        return joined(heic(), box("mpvd", film()), trailer);
    }

    /** An index that is small and asks for billions of readings, because an extent takes no room. */
    static byte[] endlessHeic() {
        int items = 100_000;
        var places = ByteBuffer.allocate(4 + 2 + 4 + items * 10)
                .putInt(2 << 24)
                .putShort((short) 0)
                .putInt(items);
        while (places.hasRemaining()) {
            places.putInt(2).putInt(0).putShort((short) 0xFFFF);
        }
        return joined(box("ftyp", bytes("heic\0\0\0\0mif1heic")), index(places.array()));
    }

    /** A film in fragments, each of which tells the place as well. */
    static byte[] fragmentedFilm() {
        var place = box("udta", box("\u00A9xyz", bytes("+" + PLACE)));
        var header = box("mdhd", bytes("its clock"));
        var track = box("trak", box("mdia", joined(header, box("meta", bytes(PLACE)), place)));
        var run = box("trun", bytes("a run"));
        return joined(
                box("ftyp", bytes("iso5\0\0\0\0iso5")),
                box("moov", joined(box("mvex", bytes("in parts")), box("skip", bytes(PLACE)), track)),
                box("moof", joined(box("traf", joined(run, place)), place)),
                box("mdat", bytes("the film itself")),
                box("mfra", joined(box("tfra", bytes("a way in")), box("free", bytes(PLACE)))));
    }

    static byte[] film() {
        var place = box("udta", box("\u00A9xyz", bytes("+" + PLACE)));
        var track = box("trak", joined(box("tkhd", bytes("a track")), place));
        var index = box("moov", joined(box("mvhd", bytes("a film")), track, place, box("meta", bytes(PLACE))));
        return joined(
                box("ftyp", bytes("isom\0\0\0\0isom")),
                index,
                box("mdat", bytes("the film itself")),
                box("uuid", bytes(PLACE)));
    }

    /** Lying, made by a telephone with a number, at the place. */
    private static byte[] notes() {
        var place = bytes(PLACE + "\0");
        int entries = 3;
        int end = 8 + 2 + entries * 12 + 4;
        return ByteBuffer.allocate(end + 2 + 12 + 4 + place.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("II*\0"))
                .putInt(8)
                .putShort((short) entries)
                .put(entry(0x010F, 2, place.length, end + 18))
                .put(entry(0x0112, 3, 1, TURNED))
                .put(entry(0x8825, 4, 1, end))
                .putInt(0)
                .putShort((short) 1)
                .put(entry(0x0002, 2, place.length, end + 18))
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static byte[] xmp() {
        return bytes("<x:xmpmeta><exif:GPSLatitude>" + PLACE + "</exif:GPSLatitude></x:xmpmeta>");
    }

    private static byte[] meta(int from, int length) {
        var places = ByteBuffer.allocate(4 + 2 + 2 + 2 + 2 + 2 + 8)
                .putInt(0)
                .put((byte) 0x44)
                .put((byte) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(from)
                .putInt(length)
                .array();
        return index(places);
    }

    private static byte[] index(byte[] places) {
        var entry = box("infe", joined(new byte[] {2, 0, 0, 0, 0, 1, 0, 0}, "Exif\0"));
        var items = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, entry));
        return box("meta", joined(new byte[4], items, box("iloc", places), box("xml ", bytes(PLACE))));
    }

    private static byte[] box(String type, byte[] content) {
        return joined(number(content.length + 8), type, content);
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(joined(type, content));
        return joined(number(content.length), type, content, number((int) sum.getValue()));
    }

    private static byte[] riff(String type, byte[] content) {
        var length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array();
        return joined(type, length, content, new byte[content.length % 2]);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] drawn(String format) {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                picture.setRGB(x, y, new Color(4 * x, 6 * y, (x * y) % 256).getRGB());
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] part(byte[] whole, int from, int to) {
        return Arrays.copyOfRange(whole, from, to);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] joined(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part instanceof String text ? bytes(text) : (byte[]) part);
        }
        return out.toByteArray();
    }
}
