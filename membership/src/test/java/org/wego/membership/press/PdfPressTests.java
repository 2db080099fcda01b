package org.wego.membership.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PdfPressTests {

    @Test
    void keepsNoMoreFontsThanWereAskedForHoweverManyPrintAtOnce() throws Exception {
        BlockingQueue<PressFonts> kept = new ArrayBlockingQueue<>(1);
        PdfPress small = new PdfPress(kept);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<byte[]> printing = () -> small.print(meetingAt(together, sheet("Seoul 서울")));

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<byte[]> pdf : two.invokeAll(List.of(printing, printing))) {
                assertThat(text(pdf.get())).contains("Seoul 서울");
            }
        }
        assertThat(kept).hasSize(1);
    }

    /** The sheet, in print only when the others are too. */
    private static Document meetingAt(CyclicBarrier others, Document sheet) {
        AtomicBoolean met = new AtomicBoolean();
        return (Document) Proxy.newProxyInstance(
                Document.class.getClassLoader(), new Class<?>[] {Document.class}, (_, method, arguments) -> {
                    if (met.compareAndSet(false, true)) {
                        others.await(1, TimeUnit.MINUTES);
                    }
                    return method.invoke(sheet, arguments);
                });
    }

    private static Document sheet(String text) throws Exception {
        String page = "<html><body style='font-family: sheet, korean, han'><p>" + text + "</p></body></html>";
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
