package org.wego.membership.bank.read;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** Walks through an XML document by the local names of its elements, and never follows anything out of it. */
final class XmlCursor {

    private static final XMLInputFactory XML = hardened();
    private static final int LONGEST_TEXT = 2_000;

    private final XMLStreamReader reader;

    XmlCursor(InputStream content) throws XMLStreamException {
        this.reader = XML.createXMLStreamReader(content);
    }

    /** Reads an element to its end if it wants it. */
    interface Visit {

        /** Whether the element was read; one that was not is passed over. */
        boolean reads(String name) throws XMLStreamException, UnreadableStatement;
    }

    XMLStreamReader reader() {
        return reader;
    }

    /** Goes to the first element. */
    void root() throws XMLStreamException, UnreadableStatement {
        while (reader.next() != XMLStreamReader.START_ELEMENT) {
            refuseGrammar();
        }
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    long line() {
        return Math.max(0, reader.getLocation().getLineNumber());
    }

    /** Visits the children of the element that was just begun, to its end. */
    void children(Visit visit) throws XMLStreamException, UnreadableStatement {
        while (true) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT && !visit.reads(name())) {
                text();
            }
            refuseGrammar();
        }
    }

    /** The text of the element that was just begun, to its end, without what is in its children. */
    String text() throws XMLStreamException, UnreadableStatement {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (reader.isCharacters() && depth == 1 && text.length() < LONGEST_TEXT) {
                text.append(reader.getText());
            } else {
                refuseGrammar();
            }
        }
        return text.toString().strip();
    }

    private void refuseGrammar() throws UnreadableStatement {
        int event = reader.getEventType();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new UnreadableStatement(Problem.DOCTYPE, line(), "");
        }
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
