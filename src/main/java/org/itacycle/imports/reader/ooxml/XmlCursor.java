package org.itacycle.imports.reader.ooxml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.Closeable;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.ReadingLimits;

/**
 * Walks through the XML of a part from element to element, keeping nothing. Office programs write neither document types
 * nor entities: where they stand, somebody means harm, and the reading ends.
 */
public final class XmlCursor implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    /** A table in a table costs three levels, a text box about ten. */
    private static final int DEEPEST = 6 * ReadingLimits.DEPTH;

    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(InputStream in) {
        try {
            reader = FACTORY.createXMLStreamReader(in);
            while (next() != START_ELEMENT) {
                ReadingLimits.checkTime();
            }
        } catch (XMLStreamException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    /** Visits each child of the element the cursor stands at; a visitor may stay at its element or read all of it. */
    public void eachChild(Consumer<String> visitor) {
        int parent = depth;
        while (nextInside(parent) != END_ELEMENT) {
            if (reader.getEventType() == START_ELEMENT) {
                int child = depth;
                visitor.accept(reader.getLocalName());
                leave(child);
            }
        }
    }

    /** All letters inside the element, which is left by it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int parent = depth;
        while (nextInside(parent) != END_ELEMENT) {
            int event = reader.getEventType();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** The attribute by its local name. */
    public String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** The attribute as a number; something else stands for the other value. */
    public int number(String name, int otherwise) {
        String value = attribute(name, "");
        return value.matches("-?[0-9]{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** The attribute {@code val} of a switch: absent means on. */
    public boolean isOn() {
        return !attribute("val", "true").matches("false|0|off|none");
    }

    /** The next event below the parent; the parent's end is told as END_ELEMENT with a smaller depth. */
    private int nextInside(int parent) {
        if (depth < parent) {
            return END_ELEMENT;
        }
        int event = next();
        return event == END_ELEMENT && depth >= parent ? CHARACTERS : event;
    }

    private void leave(int element) {
        while (depth >= element) {
            next();
        }
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == START_ELEMENT) {
                ReadingLimits.check(++depth, DEEPEST);
            } else if (event == END_ELEMENT) {
                depth--;
            } else if (event == DTD || event == ENTITY_REFERENCE || event == END_DOCUMENT && depth > 0) {
                throw new UnreadableDocument();
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException impossible) {
            throw new UnreadableDocument(impossible);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }
}
