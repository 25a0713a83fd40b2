package org.itacycle.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a file's type by its first bytes; the name decides only where the bytes cannot. */
final class FileSniffer {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");
    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash");
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(!doctype|html|head|body|script|svg|iframe|object|embed|img|link|meta|style|\\?xml|\\?php)");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private FileSniffer() {}

    static Optional<FileType> sniff(byte[] head, FileName name) {
        var text = new String(head, ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        return picture(head, text)
                .or(() -> boxed(text))
                .or(() -> zipped(text))
                .or(() -> starts(head, OLE2) ? byName(name, FileType.DOC, FileType.XLS) : Optional.empty())
                .or(() -> isPlainText(head, text) ? byName(name, FileType.TXT, FileType.CSV) : Optional.empty());
    }

    private static Optional<FileType> picture(byte[] head, String text) {
        if (starts(head, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(head, PNG)) {
            return Optional.of(FileType.PNG);
        }
        boolean webp = text.startsWith("RIFF") && text.startsWith("WEBP", 8);
        return webp ? Optional.of(FileType.WEBP) : Optional.empty();
    }

    private static Optional<FileType> boxed(String text) {
        if (text.length() < 12 || !text.startsWith("ftyp", 4)) {
            return Optional.empty();
        }
        var brand = text.substring(8, 12);
        if (HEIC_BRANDS.contains(brand)) {
            return Optional.of(FileType.HEIC);
        }
        return MP4_BRANDS.contains(brand) ? Optional.of(FileType.MP4) : Optional.empty();
    }

    private static Optional<FileType> zipped(String text) {
        if (!text.startsWith("PK\u0003\u0004")) {
            return Optional.empty();
        }
        if (text.startsWith("mimetype", 30)) {
            return openDocument(text.substring(38, Math.min(text.length(), 38 + 80)));
        }
        if (ZipEntries.in(text).anyMatch(entry -> entry.endsWith("/vbaProject.bin"))) {
            return Optional.empty();
        }
        return ZipEntries.in(text).flatMap(entry -> officeOpen(entry).stream()).findFirst();
    }

    private static Optional<FileType> openDocument(String declared) {
        for (var type : new FileType[] {FileType.ODT, FileType.ODS}) {
            if (declared.startsWith(type.mediaType() + "PK")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Optional<FileType> officeOpen(String entry) {
        if (entry.startsWith("word/")) {
            return Optional.of(FileType.DOCX);
        }
        if (entry.startsWith("xl/")) {
            return Optional.of(FileType.XLSX);
        }
        return entry.startsWith("ppt/") ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    private static boolean isPlainText(byte[] head, String text) {
        var read = text;
        if (text.startsWith("\u00FF\u00FE")) {
            read = new String(head, UTF_16LE);
        } else if (text.startsWith("\u00FE\u00FF")) {
            read = new String(head, UTF_16BE);
        }
        return !CONTROL.matcher(read).find()
                && !MARKUP.matcher(read.toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<FileType> byName(FileName name, FileType... types) {
        for (var type : types) {
            if (type.names(name.extension())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] head, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || head[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
