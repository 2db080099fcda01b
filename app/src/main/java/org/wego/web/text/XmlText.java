package org.wego.web.text;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written element by element into a text. */
public final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Begins a document. */
    public XmlText() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    /** Begins the whole, in this namespace. */
    public void begin(String element, String namespace) {
        write(() -> {
            xml.writeStartElement(element);
            xml.writeDefaultNamespace(namespace);
        });
    }

    /** Begins an element. */
    public void begin(String element) {
        write(() -> xml.writeStartElement(element));
    }

    /** Ends the element that began last. */
    public void close() {
        write(xml::writeEndElement);
    }

    /** An element with a text. */
    public void element(String element, String content) {
        write(() -> {
            xml.writeStartElement(element);
            xml.writeCharacters(content);
            xml.writeEndElement();
        });
    }

    /** An element without content, with names and values of its attributes in turn. */
    public void empty(String element, String... attributes) {
        write(() -> {
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** Begins an element, with names and values of its attributes in turn. */
    public void open(String element, String... attributes) {
        write(() -> {
            xml.writeStartElement(element);
            writeAttributes(attributes);
        });
    }

    /** Writes a text into the element that began last. */
    public void text(String content) {
        write(() -> xml.writeCharacters(content));
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Ends all that is open. */
    public String end() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return text.toString();
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
    }
}
