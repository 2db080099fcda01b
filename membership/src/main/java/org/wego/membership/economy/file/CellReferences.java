package org.wego.membership.economy.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding.Kind;

/**
 * Makes sure that the cells of a workbook stand where a spreadsheet can have them: the library that reads them makes
 * room as far as a reference says, however far that is.
 */
final class CellReferences {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
    private static final XMLInputFactory XML = plainXml();

    private CellReferences() {}

    /** Looks through all parts, since a sheet may have any name. */
    static void check(ZipFile workbook) throws IOException, UnreadableFile {
        for (var parts = workbook.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            try (var content = new BufferedInputStream(workbook.getInputStream(part))) {
                if (isMarkup(content)) {
                    check(content);
                }
            } catch (XMLStreamException damaged) {
                // drawings of an old kind are often no XML
                if (!part.getName().endsWith(".vml")) {
                    throw new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, part.getName()));
                }
            }
        }
    }

    private static boolean isMarkup(InputStream content) throws IOException {
        content.mark(4);
        var start = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
        content.reset();
        return start.contains("<");
    }

    private static void check(InputStream content) throws XMLStreamException, UnreadableFile {
        var xml = XML.createXMLStreamReader(content);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "c" -> require(CELL, xml.getAttributeValue(null, "r"));
                        case "row" -> require(ROW, xml.getAttributeValue(null, "r"));
                        default -> {}
                    }
                }
            }
        } finally {
            xml.close();
        }
    }

    private static void require(Pattern form, @Nullable String reference) throws UnreadableFile {
        if (reference != null && !form.matcher(reference).matches()) {
            throw new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, reference));
        }
    }

    private static XMLInputFactory plainXml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
