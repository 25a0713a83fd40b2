package org.itacycle.publication;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the evidence pack: in which folder and where in it, how large it is where that is known (else 0), and how its
 * bytes are written.
 */
record PackFile(Folder folder, String path, long size, Content content) {

    /** The folders of the pack; the first two are disclosure items of the national assessment. */
    enum Folder {
        PLAN,
        REPORT,
        WORK
    }

    /** Writes the bytes to their end and leaves the stream open. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static PackFile of(Folder folder, String path, byte[] bytes) {
        return new PackFile(folder, path, bytes.length, out -> out.write(bytes));
    }
}
