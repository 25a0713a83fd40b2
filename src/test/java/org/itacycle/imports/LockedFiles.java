package org.itacycle.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files with a password, and old Word files with a macro. */
final class LockedFiles {

    private static final String PASSWORD = "secret";
    /** Where the head of an old Word file says that the rest is encrypted, and how. */
    private static final int FLAGS = 10;

    private static final short ENCRYPTED = 0x0100;

    private LockedFiles() {}

    static byte[] word() {
        return locked(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("ลับ");
                document.write(out);
            }
        });
    }

    static byte[] excel() {
        return locked(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet().createRow(0).createCell(0).setCellValue("ลับ");
                book.write(out);
            }
        });
    }

    static byte[] oldWord() {
        var head = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(FLAGS, ENCRYPTED);
        return made(out -> {
            try (var system = new POIFSFileSystem()) {
                system.createDocument(new ByteArrayInputStream(head.array()), "WordDocument");
                system.createDocument(new ByteArrayInputStream(new byte[4096]), "0Table");
                system.writeFilesystem(out);
            }
        });
    }

    static byte[] oldMacro() {
        return made(out -> {
            try (var system = new POIFSFileSystem()) {
                system.getRoot().createDirectory("Macros");
                system.writeFilesystem(out);
            }
        });
    }

    static byte[] pdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission()));
                document.save(out);
            }
        });
    }

    private static byte[] locked(Writing content) {
        return made(out -> {
            try (var system = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword(PASSWORD);
                try (var stream = encryptor.getDataStream(system)) {
                    content.to(stream);
                }
                system.writeFilesystem(out);
            }
        });
    }

    private static byte[] made(Writing content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.to(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }
}
