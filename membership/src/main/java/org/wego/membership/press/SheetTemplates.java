package org.wego.membership.press;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills the templates of sheets, which are parsed once. They are written in English, whatever the screens speak. */
final class SheetTemplates {

    /** Under this name templates know the sheet. */
    static final String SHEET = "sheet";

    private static final TemplateEngine ENGINE = engine();
    private static final DocumentBuilderFactory PARSERS = parsers();

    private SheetTemplates() {}

    /** The page that the template of its class makes of a sheet. */
    static Document fill(Record sheet) {
        Document page = parse(ENGINE.process(
                sheet.getClass().getName().replace('.', '/'), new Context(Locale.ENGLISH, Map.of(SHEET, sheet))));
        describe(page);
        return page;
    }

    /** Readers of PDF files tell from it what a file is about. */
    private static void describe(Document page) {
        Element title = (Element) page.getElementsByTagName("title").item(0);
        Element description = page.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title.getTextContent());
        title.getParentNode().appendChild(description);
    }

    private static Document parse(String markup) {
        try {
            return PARSERS.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException faulty) {
            throw new IllegalStateException("a template that is not well-formed", faulty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilderFactory parsers() {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(SheetTemplates.class.getClassLoader());
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new SheetWords());
        engine.addDialect(new PrintableSigns());
        return engine;
    }
}
