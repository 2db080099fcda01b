package org.wego.web.oai;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Writes XML straight to whoever reads it, with nothing in it that XML must not hold. */
final class OaiXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private static final String XSI = "xsi";

    private final XMLStreamWriter xml;

    private OaiXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes a part of a document. */
    @FunctionalInterface
    interface Content {
        void write(OaiXml xml) throws XMLStreamException;
    }

    /** A whole document. */
    static void write(Writer to, Content content) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(to);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new OaiXml(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw broken.getNestedException() instanceof IOException gone ? gone : new IOException(broken);
        }
    }

    /** An element that says where its namespace is described. */
    void root(String name, String prefix, String namespace, String schema, Map<String, String> more, Content content)
            throws XMLStreamException {
        xml.writeStartElement(prefix.isEmpty() ? name : prefix + ":" + name);
        xml.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
        for (Map.Entry<String, String> attribute : more.entrySet()) {
            xml.writeAttribute(attribute.getKey(), XmlText.of(attribute.getValue()));
        }
        xml.writeAttribute("xmlns:" + XSI, XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
        xml.writeAttribute(XSI + ":schemaLocation", namespace + " " + schema);
        content.write(this);
        xml.writeEndElement();
    }

    /** An element around others. */
    void around(String name, Content content) throws XMLStreamException {
        around(name, Map.of(), content);
    }

    /** An element with attributes around others. */
    void around(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), XmlText.of(attribute.getValue()));
        }
        content.write(this);
        xml.writeEndElement();
    }

    /** An element with a text. */
    void text(String name, String text) throws XMLStreamException {
        text(name, Map.of(), text);
    }

    /** An element with attributes and a text. */
    void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        around(name, attributes, it -> it.xml.writeCharacters(XmlText.of(text)));
    }

    /** An element with a text, unless there is none. */
    void ifAny(String name, @Nullable String text) throws XMLStreamException {
        ifAny(name, Map.of(), text);
    }

    /** An element with attributes and a text, unless there is none. */
    void ifAny(String name, Map<String, String> attributes, @Nullable String text) throws XMLStreamException {
        if (StringUtils.hasText(text)) {
            text(name, attributes, text);
        }
    }
}
