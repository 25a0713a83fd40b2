package org.itacycle.document.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A QR code with the quiet margin around it that readers need; it survives a fold or a stamp over 15 % of it. */
public final class QrPicture {

    private static final int QUIET = 4;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrPicture() {}

    /** The dark modules of the code, margin included: {@code get(column, row)}. */
    public static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code", tooLong);
        }
    }

    /** The code as PNG, each module a square of at least this many pixels. */
    public static byte[] png(String text, int pixelsPerModule) {
        var modules = modules(text);
        int size = modules.getWidth() * pixelsPerModule;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = modules.get(x / pixelsPerModule, y / pixelsPerModule);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return Png.of(image);
    }
}
