package org.itacycle.evidence.picture;

import java.io.BufferedInputStream;
import java.io.InputStream;

/** A kind of file that a camera or telephone writes, and that may tell where it was. */
public enum Camera {
    JPEG,
    PNG,
    WEBP,
    /** HEIC pictures and MP4 films. */
    BOXES;

    /**
     * The file as it is read, with nothing in it but the picture, its colours and which side is up. What cannot be
     * understood is left out, so that nothing passes unseen; the picture itself stays bit by bit.
     */
    public InputStream bare(InputStream file) {
        var buffered = new BufferedInputStream(file, Pieces.LENGTH);
        return new PieceStream(
                switch (this) {
                    case JPEG -> new JpegPieces(buffered);
                    case PNG -> new PngPieces(buffered);
                    case WEBP -> new WebpPieces(buffered);
                    case BOXES -> new BoxPieces(buffered);
                });
    }
}
