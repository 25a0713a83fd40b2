package org.itacycle.imports.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;

/** Reads PDF files that hold their text: tables by their lines, everything else as paragraphs (ADR 0019). */
final class PdfReader implements DocumentReader {

    PdfReader() {
        PdfFonts.use();
    }

    @Override
    public SourceFormat format() {
        return SourceFormat.PDF;
    }

    @Override
    public List<Block> read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(
                file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(64L << 20).streamCache)) {
            List<PdfPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(new PdfPage(PdfPageReader.read(page)));
            }
            return new PdfBlocks(pages).read();
        } catch (InvalidPasswordException encrypted) {
            throw new IllegalStateException(encrypted);
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
