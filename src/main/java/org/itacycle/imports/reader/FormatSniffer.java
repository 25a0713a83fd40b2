package org.itacycle.imports.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;
import org.itacycle.imports.EmptyDocument;
import org.itacycle.imports.OtherOfficeFormat;
import org.itacycle.imports.PictureDocument;
import org.itacycle.imports.UnknownFormat;
import org.itacycle.imports.source.SourceFormat;

/** Tells what a file is by its first bytes, inside of packed files by their parts; the name is a hint for plain text. */
final class FormatSniffer {

    private static final int HEAD = 8192;
    private static final Pattern PICTURE = Pattern.compile(
            "^(\u00FF\u00D8\u00FF|\u0089PNG|GIF8|BM.{4}\0\0\0\0|II\\*\0|MM\0\\*|RIFF.{4}WEBP|.{4}ftyp(hei|hev|mif|msf|avif))",
            Pattern.DOTALL);
    private static final Pattern OTHER_OFFICE = Pattern.compile("^(\\{\\\\rtf|MIME-Version:)");
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F\uFFFD]");

    private FormatSniffer() {}

    static SourceFormat sniff(String fileName, byte[] file) {
        if (file.length == 0) {
            throw new EmptyDocument();
        }
        String head = new String(file, 0, Math.min(file.length, HEAD), ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return SourceFormat.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return PackedFormat.of(file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OleFormat.of(file);
        }
        if (PICTURE.matcher(head).find()) {
            throw new PictureDocument();
        }
        if (OTHER_OFFICE.matcher(head).find()) {
            throw new OtherOfficeFormat();
        }
        return text(fileName.toLowerCase(Locale.ROOT), file);
    }

    private static SourceFormat text(String fileName, byte[] file) {
        String text = TextDecoder.decode(file);
        if (text.isBlank()) {
            throw new EmptyDocument();
        }
        long strange =
                BINARY.matcher(text).results().limit(text.length() / 50 + 2).count();
        if (strange > text.length() / 50) {
            throw new UnknownFormat();
        }
        return PlainFormat.of(fileName, text);
    }
}
