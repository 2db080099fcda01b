package org.wego.membership.economy.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding.Kind;

/**
 * Makes sure that the cells of a workbook stand where a spreadsheet can have them, and no two at one place: the library
 * that reads them makes room as far as a reference says, however far that is, and takes one of two silently.
 */
final class CellReferences {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
    private static final XMLInputFactory XML = plainXml();

    private CellReferences() {}

    /** Looks through all parts, since a sheet may have any name. */
    static void check(ZipFile workbook) throws IOException, UnreadableFile {
        for (Enumeration<? extends ZipEntry> parts = workbook.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            try (BufferedInputStream content = new BufferedInputStream(workbook.getInputStream(part))) {
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
        String start = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
        content.reset();
        return start.contains("<");
    }

    private static void check(InputStream content) throws XMLStreamException, UnreadableFile {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        try {
            BitSet rows = new BitSet();
            HashSet<String> columns = new HashSet<>();
            boolean inRow = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                    inRow = false;
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    String reference = xml.getAttributeValue(null, "r");
                    switch (xml.getLocalName()) {
                        case "c" -> {
                            require(CELL, reference);
                            // other parts list cells too, the chain of formulas the same one of several sheets
                            once(reference, !inRow || reference == null || columns.add(letters(reference)));
                        }
                        case "row" -> {
                            require(ROW, reference);
                            once(reference, reference == null || isNew(rows, Integer.parseInt(reference)));
                            columns.clear();
                            inRow = true;
                        }
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

    /** Of two cells at one place, or two rows of one number, nobody knows which one counts. */
    private static void once(@Nullable String reference, boolean isNew) throws UnreadableFile {
        if (!isNew) {
            throw new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, reference + " \u00D7 2"));
        }
    }

    private static String letters(String reference) {
        int end = 0;
        while (end < reference.length() && !Character.isDigit(reference.charAt(end))) {
            end++;
        }
        return reference.substring(0, end);
    }

    private static boolean isNew(BitSet rows, int number) {
        boolean isNew = !rows.get(number);
        rows.set(number);
        return isNew;
    }

    private static XMLInputFactory plainXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
