package org.itacycle.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads what somebody made of a {@link WordPage}, in Word or in LibreOffice; deletions that are only tracked count. */
public final class WordReader {

    private static final String BODY = "word/document.xml";
    private static final int LARGEST_BODY = 12_000_000;
    private static final int DEEPEST = 200;
    private static final int MOST_PARTS = 2_000;

    private WordReader() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableWord when it is no Word document
     */
    public static WordFile read(byte[] file) {
        var body = new WordBody(parse(body(file)));
        var rows = new ArrayList<WordFile.Row>();
        Optional<WordMark> head = WordMark.in(body.text());
        for (var table : body.tables()) {
            rows.addAll(rows(table));
        }
        return new WordFile(head, rows, body.paragraphs());
    }

    private static List<WordFile.Row> rows(Element table) {
        var rows = new ArrayList<WordFile.Row>();
        for (var row : WordBody.rows(table)) {
            @Nullable WordMark mark = null;
            var cells = new ArrayList<String>();
            for (var cell : WordBody.cells(row)) {
                var text = WordBody.text(cell);
                boolean first = cells.isEmpty();
                mark = first ? WordMark.in(text).orElse(null) : mark;
                cells.add(first ? visible(text) : text.strip());
                for (int covered = 1; covered < WordBody.span(cell); covered++) {
                    cells.add("");
                }
            }
            rows.add(new WordFile.Row(mark, List.copyOf(cells)));
        }
        return rows;
    }

    static String visible(String text) {
        return WordMark.WRITTEN.matcher(text).replaceAll("").strip();
    }

    private static byte[] body(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (var part = zip.getNextEntry(); part != null && parts < MOST_PARTS; part = zip.getNextEntry()) {
                if (part.getName().equals(BODY)) {
                    return limited(zip);
                }
                parts++;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableWord();
        }
        throw new UnreadableWord();
    }

    private static byte[] limited(ZipInputStream zip) throws IOException {
        var body = zip.readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new UnreadableWord();
        }
        return body;
    }

    private static Document parse(byte[] body) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(body));
        } catch (SAXException | IOException broken) {
            throw new UnreadableWord();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
