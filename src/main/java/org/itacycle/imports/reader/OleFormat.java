package org.itacycle.imports.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.itacycle.imports.EncryptedDocument;
import org.itacycle.imports.MacroDocument;
import org.itacycle.imports.OtherOfficeFormat;
import org.itacycle.imports.UnknownFormat;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.source.SourceFormat;

/** Tells what an OLE container of old Office programs holds; new files with a password hide in one too. */
final class OleFormat {

    /** Where the head of an old Word file holds its flags, and the one for a password of any kind. */
    private static final int FLAGS = 10;

    private static final int LOCKED = 0x0100;

    private OleFormat() {}

    static SourceFormat of(byte[] file) {
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return of(system.getRoot());
        } catch (IOException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    private static SourceFormat of(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new EncryptedDocument();
        }
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new MacroDocument();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            requireUnlocked(root);
            return SourceFormat.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new OtherOfficeFormat();
        }
        throw new UnknownFormat();
    }

    private static void requireUnlocked(DirectoryNode root) throws IOException {
        try (var head = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            byte[] bytes = head.readNBytes(FLAGS + 2);
            if (bytes.length == FLAGS + 2 && ((bytes[FLAGS + 1] & 0xFF) << 8 & LOCKED) != 0) {
                throw new EncryptedDocument();
            }
        }
    }
}
