package org.wego.membership.bank.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.wego.membership.bank.read.UnreadableStatement.Problem;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks messages against the schema of their version, where it is at hand; other versions are read by their names alone. */
final class CamtSchemas {

    private static final String BEGIN = "urn:iso:std:iso:20022:tech:xsd:";
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private CamtSchemas() {}

    /** @param namespace of the message, which says the version */
    static void check(Path file, String namespace) throws IOException, UnreadableStatement {
        URL schema = schema(namespace);
        if (schema == null) {
            return;
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            validate(schema, namespace, new XmlCursor(content));
        } catch (XMLStreamException broken) {
            throw CamtReader.broken(broken);
        }
    }

    private static void validate(URL schema, String namespace, XmlCursor message)
            throws IOException, UnreadableStatement {
        FirstError first = new FirstError();
        try {
            Validator validator =
                    COMPILED.computeIfAbsent(namespace, _ -> compile(schema)).newValidator();
            validator.setErrorHandler(first);
            validator.validate(new StAXSource(message.reader()));
        } catch (SAXException refused) {
            // text that is not even XML arrives here as well
            throw first.words == null
                    ? CamtReader.broken(refused)
                    : new UnreadableStatement(Problem.INVALID, message.line(), withoutCode(first.words));
        }
    }

    private static @Nullable URL schema(String namespace) {
        String name = namespace.startsWith(BEGIN) ? namespace.substring(BEGIN.length()) : "";
        return name.matches("camt\\.05[34]\\.001\\.[0-9]{2}") ? CamtSchemas.class.getResource(name + ".xsd") : null;
    }

    private static Schema compile(URL schema) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(schema);
        } catch (SAXException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Begins with the number of the rule, which nobody looks up. */
    private static String withoutCode(String message) {
        return message.replaceFirst("^cvc-[\\w.-]+: ", "");
    }

    /** The first error is the last; the validator wraps it in others. */
    private static final class FirstError implements ErrorHandler {

        private @Nullable String words;

        @Override
        public void warning(SAXParseException exception) {
            // a remark on the schema
        }

        @Override
        public void error(SAXParseException exception) throws SAXParseException {
            words = exception.getMessage();
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
