package org.itacycle.imports.reader.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.itacycle.imports.EncryptedDocument;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.ReadingLimits;

/** The parts of a packed Office file, read from memory. Only parts inside are found; a link to anywhere else is no part. */
public final class OfficePackage implements Closeable {

    private static final int MOST_PARTS = 5_000;
    private static final String MAIN = "/officeDocument";

    private final ZipFile zip;
    private long unpacked;

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    /** How a part refers to another one; the target is the other's name in the package. */
    public record Relation(String id, String type, String target) {

        /** Whether the type ends with these words, for example {@code /header}. */
        public boolean is(String kind) {
            return type.endsWith(kind);
        }
    }

    public static OfficePackage open(byte[] file) {
        requireFewParts(file);
        try {
            return new OfficePackage(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get());
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    /** The names of all parts, without a leading slash. */
    public List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** The part that the document begins with. */
    public String main() {
        return relations("").stream()
                .filter(relation -> relation.is(MAIN))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(UnreadableDocument::new);
    }

    /** What the part refers to, as far as it lies inside; the empty name stands for the package. */
    public List<Relation> relations(String part) {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relation> relations = new ArrayList<>();
        read(name).ifPresent(xml -> {
            try (xml) {
                xml.eachChild(element -> relation(xml, part).ifPresent(relations::add));
            }
        });
        return relations;
    }

    private Optional<Relation> relation(XmlCursor xml, String part) {
        if (xml.attribute("TargetMode", "").equals("External")) {
            return Optional.empty();
        }
        try {
            String target = URI.create("/" + part)
                    .resolve(xml.attribute("Target", "").replace(" ", "%20"))
                    .getPath();
            return Optional.of(
                    new Relation(xml.attribute("Id", ""), xml.attribute("Type", ""), target.replaceFirst("^/+", "")));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The XML of a part, standing at its root element; none where the part does not exist. */
    public Optional<XmlCursor> read(String name) {
        return open(name).map(XmlCursor::new);
    }

    /** The bytes of a part; none where it does not exist. */
    public Optional<InputStream> open(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new EncryptedDocument();
        }
        try {
            return Optional.of(
                    new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize(), this::countUnpacked));
        } catch (IOException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    private void countUnpacked(long bytes) {
        unpacked += bytes;
        ReadingLimits.check(unpacked, ReadingLimits.UNPACKED);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UnreadableDocument(impossible);
        }
    }

    /** Counts the directory entries before anything is made of them. */
    private static void requireFewParts(byte[] file) {
        int parts = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                parts++;
            }
        }
        ReadingLimits.check(parts, MOST_PARTS);
    }
}
