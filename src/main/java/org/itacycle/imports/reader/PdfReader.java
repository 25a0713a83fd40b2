package org.itacycle.imports.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.itacycle.imports.EncryptedDocument;
import org.itacycle.imports.NoTextLayer;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.SourceFormat;

/** Reads PDF files that hold their text: tables by their lines, everything else as paragraphs (ADR 0019). */
final class PdfReader implements DocumentReader {

    private static final MemoryUsageSetting MEMORY = MemoryUsageSetting.setupMainMemoryOnly(ReadingLimits.UNPACKED);
    /** The letters of a page; a dense one has five thousand. */
    private static final int PAGE = 200_000;

    /** The longest plan seen has 60. */
    private static final int PAGES = 1000;

    PdfReader() {
        PdfFonts.use();
    }

    @Override
    public SourceFormat format() {
        return SourceFormat.PDF;
    }

    @Override
    public List<Block> read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, MEMORY.streamCache)) {
            List<PdfPage> pages = pages(document);
            if (pages.stream().allMatch(PdfPage::isEmpty)) {
                throw new NoTextLayer();
            }
            return new PdfBlocks(pages).read();
        } catch (InvalidPasswordException encrypted) {
            throw new EncryptedDocument();
        } catch (IOException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    private static List<PdfPage> pages(PDDocument document) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        long unpacked = 0;
        long letters = 0;
        for (PDPage page : document.getPages()) {
            ReadingLimits.checkTime();
            unpacked += PdfStreams.unpacked(page, ReadingLimits.UNPACKED - unpacked);
            PdfPageContent content = PdfPageReader.read(page, Math.min(PAGE, ReadingLimits.LETTERS - letters));
            letters += content.glyphs().size();
            pages.add(new PdfPage(content));
            ReadingLimits.check(pages.size(), PAGES);
        }
        return pages;
    }
}
