package org.itacycle.completeness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.itacycle.assessment.Finding;

/**
 * The name under which a finding is confirmed. It stays when measures before it come and go, and changes with what was
 * found, so that a confirmation never covers something else.
 */
final class FindingId {

    private static final Pattern MEASURE = Pattern.compile("^measures\\[(\\d+)\\]");
    private static final int NUMBER_AND_WORDS = 2;
    private static final int LENGTH = 16;

    private FindingId() {}

    /** The id; {@code measures} names the measures by their places. */
    static String of(Finding finding, Map<Integer, String> measures) {
        var place = MEASURE.matcher(finding.where());
        var isMeasure = place.find();
        var where = isMeasure
                ? measures.getOrDefault(Integer.parseInt(place.group(1)), place.group())
                        + finding.where().substring(place.end())
                : finding.where();
        var told = isMeasure && finding.arguments().size() >= NUMBER_AND_WORDS
                ? finding.arguments()
                        .subList(NUMBER_AND_WORDS, finding.arguments().size())
                : finding.arguments();
        return digest(finding.code() + "|" + where + "|" + List.copyOf(told));
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
