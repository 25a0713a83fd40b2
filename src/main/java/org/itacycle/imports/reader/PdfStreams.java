package org.itacycle.imports.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** How large the content of a page is before it is unpacked into memory, so that a small file cannot fill it. */
final class PdfStreams {

    private static final int PIECE = 64 << 10;

    private PdfStreams() {}

    /** The unpacked size of what the page draws; refused when it is over the limit. */
    static long unpacked(PDPage page, long limit) throws IOException {
        long size = 0;
        for (COSStream stream : contents(page)) {
            size += unpacked(stream, limit - size);
        }
        return size;
    }

    private static List<COSStream> contents(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        List<COSStream> streams = new ArrayList<>();
        if (contents instanceof COSStream stream) {
            streams.add(stream);
        } else if (contents instanceof COSArray array) {
            for (Iterator<COSBase> each = array.iterator(); each.hasNext(); ) {
                COSBase part = each.next();
                COSBase resolved = part instanceof COSObject reference ? reference.getObject() : part;
                if (resolved instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    /** The unpacked size of a stream; refused when it is over the limit. */
    static long unpacked(COSStream stream, long limit) throws IOException {
        boolean flate = stream.getFilters() == COSName.FLATE_DECODE;
        long size = 0;
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = flate ? new InflaterInputStream(raw) : raw) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                ReadingLimits.check(size, limit);
            }
        } catch (ZipException | EOFException damaged) {
            return size;
        }
        return size;
    }
}
