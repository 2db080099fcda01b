package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An answer for harvesters, held to the schemas of the protocol and of the forms. */
final class OaiAnswer {

    private static final String FOLDER = "/oai-pmh/";

    private static final Schema SCHEMA = schema();

    private final Document document;

    private OaiAnswer(Document document) {
        this.document = document;
    }

    /** Reads an answer and sees whether the schemas allow it. */
    static OaiAnswer of(byte[] xml) throws Exception {
        Document document = parse(xml);
        SCHEMA.newValidator().validate(new DOMSource(document));
        return new OaiAnswer(document);
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Schema schema() {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        try {
            // what a schema names lies beside it; nothing is asked of the network
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(
                    new StreamSource[] {source("OAI-PMH.xsd"), source("oai_dc.xsd"), source("mods-3-7.xsd")});
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static StreamSource source(String name) {
        return new StreamSource(Objects.requireNonNull(OaiAnswer.class.getResource(FOLDER + name))
                .toExternalForm());
    }

    /** The texts of all elements and attributes that a path leads to; names stand for those of any namespace. */
    List<String> all(String path) {
        String plain = path.replaceAll("(?<=^|/)(\\w[\\w-]*)(?=$|/|\\[)", "*[local-name()='$1']");
        try {
            NodeList nodes = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(plain.startsWith("/") ? plain : "//" + plain, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    String one(String path) {
        List<String> all = all(path);
        assertThat(all).as(path).hasSize(1);
        return all.getFirst();
    }

    /** What the protocol calls the fault, or an empty text if there is none. */
    String fault() {
        List<String> faults = all("error/@code");
        return faults.isEmpty() ? "" : faults.getFirst();
    }

    List<String> identifiers() {
        return all("header/identifier");
    }

    /** Where the list goes on, or an empty text if it does not. */
    String token() {
        List<String> tokens = all("resumptionToken");
        return tokens.isEmpty() ? "" : tokens.getFirst();
    }

    /** The names of the attributes with which the request is told back. */
    List<String> echoed() {
        return all("request/@*");
    }
}
