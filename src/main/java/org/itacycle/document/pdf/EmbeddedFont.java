package org.itacycle.document.pdf;

import static org.itacycle.document.pdf.Cos.array;
import static org.itacycle.document.pdf.Cos.dictionary;
import static org.itacycle.document.pdf.Cos.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.itacycle.document.type.Glyphs.Glyph;
import org.itacycle.document.type.Typeface;

/**
 * The shapes of one weight that a document uses. Every shape with its text has a code of its own, so that a reader who
 * takes the text code by code gets the letters that were typed: the stroke of ำ is another code than the same stroke as า.
 */
final class EmbeddedFont {

    /** What a font inside a PDF must have. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "loca", "glyf", "hmtx", "cvt ", "fpgm", "prep", "gasp");

    private static final String CMAP_HEAD = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        """;

    private record Shape(int glyph, String text, float advance) {}

    private final Typeface face;
    private final Map<Shape, Integer> codes = new LinkedHashMap<>();
    private final TrueTypeFont font;

    EmbeddedFont(Typeface face) {
        this.face = face;
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
        } catch (IOException problem) {
            throw new IllegalStateException("the font cannot be read", problem);
        }
    }

    boolean isUsed() {
        return !codes.isEmpty();
    }

    /** {@code advance} is how far the pen goes on, in thousandths of the size. */
    int code(Glyph glyph, float advance) {
        return codes.computeIfAbsent(
                new Shape(glyph.code(), glyph.text(), Math.round(advance)), shape -> codes.size() + 1);
    }

    /** The advance that the font gives the shape, in thousandths of the size. */
    float advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * (float) Typeface.UNITS / font.getUnitsPerEm();
        } catch (IOException problem) {
            throw new IllegalStateException("the font cannot be read", problem);
        }
    }

    COSDictionary write(PDDocument document) throws IOException {
        var subset = new TTFSubsetter(font, TABLES);
        Set<Integer> used = codes.keySet().stream().map(Shape::glyph).collect(Collectors.toSet());
        subset.addGlyphIds(used);
        var file = new ByteArrayOutputStream();
        subset.writeToStream(file);
        var name = COSName.getPDFName("ITACYC+" + face.fontName());
        var type0 = font("Type0");
        type0.setItem(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(
                COSName.DESCENDANT_FONTS, array(descendant(document, name, subset.getGIDMap(), file.toByteArray())));
        type0.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return type0;
    }

    private static COSDictionary font(String subtype) {
        var font = dictionary("Font");
        font.setName(COSName.SUBTYPE, subtype);
        return font;
    }

    private COSDictionary descendant(PDDocument document, COSName name, Map<Integer, Integer> newToOld, byte[] file)
            throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var descendant = font("CIDFontType2");
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphsOfCodes(newToOld)));
        return descendant;
    }

    private COSDictionary descriptor(PDDocument document, COSName name, byte[] file) throws IOException {
        var box = font.getFontBBox();
        var descriptor = dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(
                COSName.FONT_BBOX,
                array(
                        new COSFloat(box.getLowerLeftX()),
                        new COSFloat(box.getLowerLeftY()),
                        new COSFloat(box.getUpperRightX()),
                        new COSFloat(box.getUpperRightY())));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, face.ascent());
        descriptor.setFloat(COSName.DESCENT, -face.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, font.getOS2Windows().getCapHeight());
        descriptor.setInt(COSName.STEM_V, face == Typeface.BOLD ? 140 : 80);
        descriptor.setItem(COSName.FONT_FILE2, stream(document, file));
        return descriptor;
    }

    private COSArray widths() {
        var widths = new COSArray();
        codes.keySet().forEach(shape -> widths.add(new COSFloat(shape.advance())));
        return array(COSInteger.ONE, widths);
    }

    /** Two bytes per code: the shape's number in the subset. */
    private byte[] glyphsOfCodes(Map<Integer, Integer> newToOld) {
        Map<Integer, Integer> oldToNew =
                newToOld.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var map = new byte[2 * (codes.size() + 1)];
        codes.forEach((shape, code) -> {
            int glyph = oldToNew.getOrDefault(shape.glyph(), 0);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        });
        return map;
    }

    private String toUnicode() {
        List<String> lines = new ArrayList<>();
        codes.forEach((shape, code) -> {
            if (!shape.text().isEmpty()) {
                var text = HexFormat.of().formatHex(shape.text().getBytes(StandardCharsets.UTF_16BE));
                lines.add("<%04X> <%s>\n".formatted(code, text));
            }
        });
        var map = new StringBuilder(CMAP_HEAD);
        for (int from = 0; from < lines.size(); from += 100) {
            var block = lines.subList(from, Math.min(from + 100, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }
}
