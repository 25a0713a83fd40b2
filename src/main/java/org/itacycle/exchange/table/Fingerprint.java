package org.itacycle.exchange.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A text in ten letters, so that a file knows what stood in it when it went out without saying it twice. */
public final class Fingerprint {

    private static final int BYTES = 5;

    private Fingerprint() {}

    /** The same for texts that differ in blanks only, because word processors change those by themselves. */
    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fingerprints of the texts, in their order. */
    public static String of(List<String> texts) {
        return texts.stream().map(Fingerprint::of).collect(Collectors.joining(","));
    }

    /** The lines that say something, without blanks that nobody sees. */
    public static String plain(String text) {
        return Arrays.stream(text.replace("\u200b", "").split("\\R"))
                .map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
