package org.itacycle.year;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A picture as a telephone takes it: large, lying on its side with a note to turn it, and telling where it was taken. */
final class PhonePhoto {

    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2000;

    private PhonePhoto() {}

    /** The top left corner of the lying picture is red; turned upright the red is at the top right. */
    static byte[] taken() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, WIDTH / 4, HEIGHT / 4);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return withNotes(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Puts the camera's notes behind the first two bytes: orientation 6, and a place. */
    private static byte[] withNotes(byte[] jpeg) {
        var notes = notes();
        return ByteBuffer.allocate(jpeg.length + notes.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (notes.length + 2))
                .put(notes)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] notes() {
        var tiff = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 2);
        // Orientation 6: turn it a quarter to the right.
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        var place = 8 + 2 + 2 * 12 + 4;
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(place);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.putInt(0);
        return tiff.array();
    }
}
