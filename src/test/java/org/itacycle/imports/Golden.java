package org.itacycle.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a person read in a document, written down from the document itself. The preview has to say the same: objects may
 * hold more fields, lists have the same length, texts differ in runs of spaces only. A field that ends in
 * {@code $ends} names the end of a text. Of the findings the expected ones have to be among others.
 */
final class Golden {

    private static final String ENDS = "$ends";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode expected;

    private Golden(JsonNode expected) {
        this.expected = expected;
    }

    static Golden read(String name) {
        try {
            return new Golden(JSON.readTree(Reading.resource(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    static Golden of(JsonNode preview) {
        return new Golden(JSON.createObjectNode().set("preview", preview));
    }

    JsonNode preview() {
        return expected.path("preview");
    }

    /** What the preview says otherwise, a line each; findings aside. */
    List<String> differences(JsonNode preview) {
        var found = new ArrayList<String>();
        compare("", preview(), preview, found);
        return found;
    }

    /** The expected findings that the preview does not have. */
    List<String> missingFindings(JsonNode preview) {
        return stream(expected.path("findings"))
                .filter(finding -> stream(preview.path("findings")).noneMatch(actual -> matches(finding, actual)))
                .map(JsonNode::toString)
                .toList();
    }

    private static boolean matches(JsonNode finding, JsonNode actual) {
        return text(actual, "code").equals(text(finding, "code"))
                && text(actual, "where").startsWith(text(finding, "where"))
                && text(actual, "where").contains(text(finding, "where$contains"))
                && text(actual, "original").contains(text(finding, "original"));
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.isObject() && actual.isObject()) {
            expected.fieldNames().forEachRemaining(name -> field(path, name, expected.get(name), actual, found));
        } else if (expected.isArray() && actual.isArray()) {
            list(path, expected, actual, found);
        } else if (!same(expected, actual)) {
            found.add("%s%n    expected %s%n    was      %s".formatted(path, expected, actual));
        }
    }

    private static void field(String path, String name, JsonNode expected, JsonNode actual, List<String> found) {
        if (!name.endsWith(ENDS)) {
            compare(path + "." + name, expected, actual.path(name), found);
            return;
        }
        var plain = name.substring(0, name.length() - ENDS.length());
        if (!normalised(actual.path(plain).asText()).endsWith(normalised(expected.asText()))) {
            found.add("%s.%s%n    should end with %s%n    was             %s"
                    .formatted(path, plain, expected, actual.path(plain)));
        }
    }

    private static void list(String path, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.size() != actual.size()) {
            found.add("%s%n    expected %d: %s%n    was      %d: %s"
                    .formatted(path, expected.size(), expected, actual.size(), actual));
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i), found);
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode();
        }
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.getNodeType() == actual.getNodeType()
                && normalised(expected.asText()).equals(normalised(actual.asText()));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : normalised(node.path(field).asText());
    }

    private static String normalised(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
