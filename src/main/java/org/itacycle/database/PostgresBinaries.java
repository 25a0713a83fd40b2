package org.itacycle.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL of this platform out of its Maven artefact, once per version. It lies beside the data, not in
 * the temporary directory, which some systems clean under a running server.
 */
final class PostgresBinaries {

    /** Its first line names the version. */
    private static final String CATALOG = "postgres.bki";

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpackInto(Path directory) throws IOException {
        var archive = archive();
        var target = directory.resolve("pg-" + digest(archive));
        if (Files.notExists(target)) {
            var unfinished = directory.resolve("unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, Files.createDirectories(unfinished));
            Files.move(unfinished, target);
        }
        return target;
    }

    /** The major version, as it also stands in the {@code PG_VERSION} of a data directory. */
    static String majorVersion(Path binaries) throws IOException {
        var share = binaries.resolve("share");
        var catalog = Files.exists(share.resolve(CATALOG))
                ? share.resolve(CATALOG)
                : share.resolve("postgresql").resolve(CATALOG);
        try (var lines = Files.lines(catalog)) {
            return lines.findFirst().orElse("").replace("# PostgreSQL", "").strip();
        }
    }

    private static byte[] archive() throws IOException {
        var architecture = System.getProperty("os.arch");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system(), "amd64".equals(architecture) ? "x86_64" : architecture)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (RuntimeException notFound) {
            throw new DatabaseNotStarted(
                    DatabaseNotStarted.Reason.NO_BINARIES, notFound, System.getProperty("os.name"), architecture);
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return "Darwin";
        }
        return name.contains("windows") ? "Windows" : "Linux";
    }

    private static String digest(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(byte[] archive, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(entry, tar, directory.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if (isProgram(entry)) {
                file.toFile().setExecutable(true, false);
            }
        }
    }

    private static boolean isProgram(TarArchiveEntry entry) {
        return (entry.getMode() & OWNER_MAY_EXECUTE) != 0 || entry.getName().contains("bin/");
    }
}
