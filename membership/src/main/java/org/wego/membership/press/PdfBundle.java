package org.wego.membership.press;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfReader;

/** Many PDFs in one file. Each is written as it comes; of those before, no more is kept than where their parts begin. */
public final class PdfBundle implements AutoCloseable {

    private final Document document = new Document();
    private final PdfCopy copy;
    private boolean empty = true;

    /** @param out is not closed */
    public PdfBundle(OutputStream out) {
        copy = new PdfCopy(document, out);
        copy.setCloseStream(false);
        document.open();
    }

    /** Appends the pages of a PDF. */
    public void add(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
            copy.freeReader(reader);
            empty = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the end; nothing if no PDF was added. */
    @Override
    public void close() {
        if (!empty) {
            document.close();
        }
    }
}
