package org.itacycle.imports.reader;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs through the content of one page and notes letters and lines; draws nothing. */
final class PdfPageReader extends PDFGraphicsStreamEngine {

    /** A form may be shown often: unpacking it counts like so many letters. */
    private static final int UNPACKED_PER_LETTER = 64;

    private final PdfGlyphCollector glyphs = new PdfGlyphCollector();
    private final PdfRuleCollector rules = new PdfRuleCollector();
    private final AffineTransform seen;
    private final double width;
    private final double height;

    private long letters;

    private PdfPageReader(PDPage page) {
        super(page);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        this.width = turned ? box.getHeight() : box.getWidth();
        this.height = turned ? box.getWidth() : box.getHeight();
        this.seen = asSeen(box, page.getRotation());
    }

    /** What the page shows; more letters than allowed are refused. */
    static PdfPageContent read(PDPage page, long letters) throws IOException {
        PdfPageReader reader = new PdfPageReader(page);
        reader.letters = letters;
        reader.processPage(page);
        return new PdfPageContent(reader.glyphs.all(), reader.rules.all(), reader.width, reader.height);
    }

    /** From the space of the page to the upper left corner of the page as it is shown. */
    private static AffineTransform asSeen(PDRectangle box, int rotation) {
        AffineTransform seen = switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
        return seen;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        ReadingLimits.check(1, letters--);
        String text = font.toUnicode(code);
        Point2D start = seen.transform(new Point2D.Double(rendering.getTranslateX(), rendering.getTranslateY()), null);
        Matrix end = Matrix.getTranslateInstance(displacement.getX(), 0).multiply(rendering);
        Point2D stop = seen.transform(new Point2D.Double(end.getTranslateX(), end.getTranslateY()), null);
        glyphs.add(text, start, stop, rendering.getScalingFactorY());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        ReadingLimits.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        letters -= PdfStreams.unpacked(form.getCOSObject(), ReadingLimits.UNPACKED) / UNPACKED_PER_LETTER;
        super.showForm(form);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        glyphs.begin(text);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        glyphs.end();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        rules.moveTo(seen.transform(new Point2D.Float(x, y), null));
    }

    @Override
    public void lineTo(float x, float y) {
        rules.lineTo(seen.transform(new Point2D.Float(x, y), null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        rules.close();
    }

    @Override
    public void endPath() {
        rules.forget();
    }

    @Override
    public void strokePath() {
        rules.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        rules.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        rules.stroke();
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures hold no text.
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is still read.
    }

    @Override
    public void shadingFill(COSName name) {
        // Colours hold no text.
    }
}
