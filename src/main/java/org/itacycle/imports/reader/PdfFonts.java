package org.itacycle.imports.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a file does not bring: always the one in PDFBox's own archive. So no font of the machine is
 * searched, nothing is written to disk, and a file reads the same everywhere.
 */
final class PdfFonts implements FontMapper {

    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private PdfFonts() throws IOException {
        try (InputStream bundled = FontMapper.class.getResourceAsStream(BUNDLED)) {
            this.font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(
                            Objects.requireNonNull(bundled).readAllBytes()));
        }
    }

    /** From now on for every file. */
    static void use() {
        try {
            FontMappers.set(new PdfFonts());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
