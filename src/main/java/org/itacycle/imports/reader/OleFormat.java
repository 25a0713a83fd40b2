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

    private OleFormat() {}

    static SourceFormat of(byte[] file) {
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return of(system.getRoot());
        } catch (IOException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    private static SourceFormat of(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new EncryptedDocument();
        }
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new MacroDocument();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return SourceFormat.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new OtherOfficeFormat();
        }
        throw new UnknownFormat();
    }
}
