package org.itacycle.evidence.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Pieces read as a stream. */
final class PieceStream extends InputStream {

    private final Pieces pieces;
    private ByteArrayInputStream piece = new ByteArrayInputStream(Pieces.NONE);

    PieceStream(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        return filled() ? piece.read() : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        return filled() ? piece.read(target, from, length) : -1;
    }

    private boolean filled() throws IOException {
        if (piece.available() == 0) {
            piece = new ByteArrayInputStream(pieces.next());
        }
        return piece.available() > 0;
    }
}
