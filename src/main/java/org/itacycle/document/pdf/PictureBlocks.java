package org.itacycle.document.pdf;

import java.util.List;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.picture.ChartPicture;
import org.itacycle.document.picture.QrPicture;
import org.itacycle.document.type.Typeface;

/** The emblem and what is drawn. */
final class PictureBlocks {

    private static final float WIDEST_CHART = 190;
    private static final float CAPTION = 0.85f;
    private static final String FIGURE = "Figure";

    private final Setting setting;
    private final float width;
    private final Tag tag;

    PictureBlocks(Setting setting, float width, Tag tag) {
        this.setting = setting;
        this.width = width;
        this.tag = tag;
    }

    /** The parts of a block of this kind; none of another. */
    List<? extends Part> parts(Block block) {
        if (block instanceof Block.Emblem emblem) {
            return List.of(emblem(emblem));
        }
        if (block instanceof Block.QrCode code) {
            return List.of(code(code));
        }
        return block instanceof Block.Chart chart ? chart(chart) : List.of();
    }

    /** Without an emblem its place stays free. */
    private Piece emblem(Block.Emblem emblem) {
        float height = emblem.height() * Format.MILLIMETRE;
        var picture = setting.images().emblem();
        if (picture == null) {
            return Piece.space(height);
        }
        float imageWidth = height * picture.ratio();
        float imageHeight = imageWidth > width ? width / picture.ratio() : height;
        return aligned(
                imageHeight * picture.ratio(),
                imageHeight,
                emblem.align(),
                (sheet, x, y) -> sheet.mark(
                        null, () -> sheet.image(picture.name(), x, y, imageHeight * picture.ratio(), imageHeight)));
    }

    private Piece code(Block.QrCode code) {
        float side = code.size() * Format.MILLIMETRE;
        var figure = tag.add(new Tag(FIGURE, code.address()));
        var modules = QrPicture.modules(code.address());
        float module = side / modules.getWidth();
        var picture = aligned(
                side,
                side,
                code.align(),
                (sheet, x, y) -> sheet.mark(figure, () -> {
                    for (int row = 0; row < modules.getHeight(); row++) {
                        for (int column = 0; column < modules.getWidth(); column++) {
                            if (modules.get(column, row)) {
                                sheet.box(x + column * module, y + row * module, module + 0.02f, module + 0.02f);
                            }
                        }
                    }
                }));
        float size = setting.format().body() * CAPTION;
        var caption = setting.typesetter().lines(code.caption(), Typeface.REGULAR, width * Typeface.UNITS / size);
        var text = TextPiece.of(caption, size, width, code.align(), tag.child("Caption"));
        return code.caption().isBlank() ? picture : Piece.stack(List.of(picture, Piece.stack(text)));
    }

    private List<Part> chart(Block.Chart chart) {
        var drawing = new ChartPicture(chart, setting.numerals());
        float millimetres = Math.min(WIDEST_CHART, width / Format.MILLIMETRE);
        float height = (float) drawing.height() * Format.MILLIMETRE;
        var figure = tag.add(new Tag(FIGURE, drawing.words()));
        var picture = aligned(
                millimetres * Format.MILLIMETRE,
                height,
                Align.CENTER,
                (sheet, x, y) -> sheet.mark(
                        figure, () -> drawing.draw(new SheetPen(sheet, x, y, setting.typesetter()), millimetres)));
        float size = setting.format().body();
        var title = setting.typesetter().lines(chart.title(), Typeface.BOLD, width * Typeface.UNITS / size);
        return List.of(new TextPart(TextPiece.of(title, size, width, Align.CENTER, tag.child("P")), true), picture);
    }

    private Piece aligned(float pieceWidth, float height, Align align, Drawing drawing) {
        float shift = switch (align) {
            case LEFT -> 0;
            case CENTER -> (width - pieceWidth) / 2;
            case RIGHT -> width - pieceWidth;
        };
        return new Piece() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Sheet sheet, float x, float y) {
                drawing.at(sheet, x + shift, y);
            }
        };
    }

    @FunctionalInterface
    private interface Drawing {
        void at(Sheet sheet, float x, float y);
    }
}
