package org.wego.membership.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Turns a sheet into PDF. Each glyph is taken from the first of our fonts that has it, and only the glyphs used are
 * embedded. Nothing is loaded from anywhere else.
 */
final class PdfPress {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        FontMappers.set(new NoForeignFonts());
    }

    /** Parsing the fonts takes longer than printing; a parsed set serves one sheet at a time. */
    private final BlockingQueue<PressFonts> idle;

    /** Keeps as many sets of fonts as can print at once. */
    PdfPress() {
        this(new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors()));
    }

    /** Keeps sets of fonts as long as there is room for them. */
    PdfPress(BlockingQueue<PressFonts> idle) {
        this.idle = idle;
    }

    /** The document as a PDF file. */
    byte[] print(Document sheet) {
        PressFonts set = idle.poll();
        PressFonts fonts = set == null ? PressFonts.load() : set;
        try {
            return print(sheet, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            idle.offer(fonts);
        }
    }

    private static byte[] print(Document sheet, PressFonts fonts) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(sheet, null);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            use(builder, document, fonts.regular(), "sheet", REGULAR);
            use(builder, document, fonts.bold(), "sheet", BOLD);
            if (fonts.needsOthers(sheet.getDocumentElement().getTextContent())) {
                use(builder, document, fonts.korean(), "korean", REGULAR);
                use(builder, document, fonts.han(), "han", REGULAR);
            }
            builder.toStream(pdf);
            builder.run();
        }
        return pdf.toByteArray();
    }

    private static void use(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, String family, int weight)
            throws IOException {
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, FontStyle.NORMAL, true);
    }
}
