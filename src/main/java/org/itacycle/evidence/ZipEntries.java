package org.itacycle.evidence;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of the entries whose headers lie in the first piece of a zip archive, without unpacking anything. */
final class ZipEntries {

    private static final String HEADER = "PK\u0003\u0004";
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;

    private ZipEntries() {}

    static Stream<String> in(String bytes) {
        return IntStream.iterate(bytes.indexOf(HEADER), at -> at >= 0, at -> bytes.indexOf(HEADER, at + 1))
                .filter(at -> at + NAME_AT <= bytes.length())
                .mapToObj(at -> name(bytes, at));
    }

    private static String name(String bytes, int header) {
        int length = bytes.charAt(header + NAME_LENGTH_AT) + 256 * bytes.charAt(header + NAME_LENGTH_AT + 1);
        int start = header + NAME_AT;
        return bytes.substring(start, Math.min(bytes.length(), start + length));
    }
}
