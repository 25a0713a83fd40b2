package org.itacycle.imports.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of a text file to letters: UTF-8 and UTF-16 with or without mark, windows-874 (TIS-620) for old Thai files. */
public final class TextDecoder {

    static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    /** The letters of the file; a byte that belongs to no letter becomes U+FFFD. */
    public static String decode(byte[] file) {
        return decode(file, charset(file));
    }

    /** The letters of the file in the charset, without its byte order mark. */
    static String decode(byte[] file, Charset charset) {
        String text = new String(file, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Charset charset(byte[] file) {
        Charset marked = marked(file);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(file);
        if (wide != null) {
            return wide;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_874;
    }

    /** The charset a byte order mark tells. */
    static @Nullable Charset marked(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(file, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every second byte is the upper half of a Thai or Latin letter. */
    private static @Nullable Charset wide(byte[] file) {
        int length = Math.min(file.length, SAMPLE) & ~1;
        int little = 0;
        int big = 0;
        for (int i = 0; i < length; i += 2) {
            little += isUpperHalf(file[i + 1]) ? 1 : 0;
            big += isUpperHalf(file[i]) ? 1 : 0;
        }
        int most = length / 2 * 9 / 10;
        if (length < 4 || Math.max(little, big) < most) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Not 0x20 of typographic signs: bytes of plain spaces would look the same. */
    private static boolean isUpperHalf(byte half) {
        return half == 0 || half == 0x0E;
    }

    /** Whether it is UTF-8, a few damaged letters allowed: bytes of windows-874 hardly ever fit it. */
    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException damaged) {
            String text = new String(file, StandardCharsets.UTF_8);
            long broken = text.chars().filter(letter -> letter == 0xFFFD).count();
            long thai = text.chars()
                    .filter(letter -> letter >= 0x0E00 && letter <= 0x0E7F)
                    .count();
            return thai > 20 * broken;
        }
    }
}
