package org.itacycle.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.itacycle.document.Stationery;
import org.jspecify.annotations.Nullable;

/** The pictures one document shows: the agency's emblem, if it has one that can be read. */
final class Images {

    /** A picture by its name in the file and its width as part of its height. */
    record Image(String name, float ratio, byte[] file) {}

    private final @Nullable Image emblem;

    Images(Stationery stationery) {
        var file = stationery.emblem();
        this.emblem = file == null ? null : image("Emblem", file);
    }

    @Nullable
    Image emblem() {
        return emblem;
    }

    COSDictionary write(PDDocument document) throws IOException {
        var resources = new COSDictionary();
        if (emblem != null) {
            var picture = PDImageXObject.createFromByteArray(document, emblem.file(), emblem.name());
            resources.setItem(COSName.getPDFName(emblem.name()), picture);
        }
        return resources;
    }

    private static @Nullable Image image(String name, byte[] file) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(file));
            return picture == null ? null : new Image(name, (float) picture.getWidth() / picture.getHeight(), file);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
