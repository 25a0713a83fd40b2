package org.itacycle.evidence.picture;

import java.io.IOException;

/** A picture whose notes cannot be told from the picture; it is not taken. */
public final class UnclearPicture extends IOException {

    private static final long serialVersionUID = 1L;

    UnclearPicture() {
        super("the notes of the camera cannot be told from the picture");
    }
}
