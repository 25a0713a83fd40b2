package org.itacycle.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What readers get out of a PDF. */
final class PdfText {

    private PdfText() {}

    /** The text as PDFBox gives it, every line by itself. */
    static String of(PdfFile file) {
        return read(file, 1, Integer.MAX_VALUE, new PDFTextStripper());
    }

    static String page(PdfFile file, int page) {
        return read(file, page, page, new PDFTextStripper());
    }

    /** The text as one gets it who reads the codes of the fonts in their order, and nothing else. */
    static String byCodes(PdfFile file) {
        var text = new StringBuilder();
        read(file, 1, Integer.MAX_VALUE, new PDFTextStripper() {
            @Override
            public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {}

            @Override
            public void endMarkedContentSequence() {}

            @Override
            protected void processTextPosition(TextPosition position) {
                text.append(position.getUnicode() == null ? "" : position.getUnicode());
            }
        });
        return text.toString();
    }

    /** The text as Poppler gives it; nothing where it is not installed. */
    static String byPoppler(PdfFile file) {
        try {
            var pdf = Files.createTempFile("document", ".pdf");
            Files.write(pdf, file.bytes());
            var process = new ProcessBuilder("pdftotext", "-raw", pdf.toString(), "-").start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(30, TimeUnit.SECONDS);
            Files.delete(pdf);
            return text;
        } catch (IOException notInstalled) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The text without the line ends that the page's width made; a space at which it was broken is still there. */
    static String joined(String text) {
        return text.lines().collect(Collectors.joining());
    }

    private static String read(PdfFile file, int from, int to, PDFTextStripper stripper) {
        try (var document = Loader.loadPDF(file.bytes())) {
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
