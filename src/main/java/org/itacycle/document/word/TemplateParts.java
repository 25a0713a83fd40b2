package org.itacycle.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a foreign file that says it is from Word, unpacked and parsed within limits. */
final class TemplateParts {

    private static final int MOST_PARTS = 300;
    private static final int LARGEST = 30 << 20;
    private static final int DEEPEST = 120;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    TemplateParts(byte[] file) throws Unacceptable {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int room = LARGEST;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0 || parts.size() >= MOST_PARTS) {
                    throw new Unacceptable("document.template.too-large");
                }
                if (parts.put(entry.getName(), content) != null) {
                    throw new Unacceptable("document.template.not-word");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unacceptable("document.template.not-word");
        }
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    /** The text of a part, an empty one where there is no such part. */
    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The part as XML, without reaching outside and without a document type. */
    Document xml(String name) throws Unacceptable {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
        } catch (SAXException | IOException broken) {
            throw new Unacceptable("document.template.not-word");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Why a file cannot be a template: the key of a message and what it names. */
    static final class Unacceptable extends Exception {

        private static final long serialVersionUID = 1;

        private final String message;
        private final transient Object[] arguments;

        Unacceptable(String message, Object... arguments) {
            super(message, null, false, false);
            this.message = message;
            this.arguments = Arrays.copyOf(arguments, arguments.length);
        }

        String message() {
            return message;
        }

        Object[] arguments() {
            return Arrays.copyOf(arguments, arguments.length);
        }
    }
}
