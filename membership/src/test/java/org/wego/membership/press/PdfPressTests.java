package org.wego.membership.press;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
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
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
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

    /** The fourteen fonts of PostScript, which no machine needs to have, were warned about thirteen times a sheet. */
    @Test
    void saysNothingWhilePrinting() throws Exception {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        said.start();
        all.addAppender(said);
        try {
            assertThat(text(new PdfPress().print(sheet("Düren 수원시 東京")))).contains("Düren 수원시 東京");
        } finally {
            all.detachAppender(said);
        }

        assertThat(said.list)
                .filteredOn(
                        it -> it.getThreadName().equals(Thread.currentThread().getName()))
                .filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.INFO))
                .isEmpty();
    }

    @Test
    void stillWarnsOfWhatItCannotPrint() throws Exception {
        List<String> said = new ArrayList<>();
        Handler listening = new StreamHandler() {
            @Override
            public void publish(LogRecord warning) {
                said.add(warning.getMessage());
            }
        };
        java.util.logging.Logger loading = java.util.logging.Logger.getLogger("com.openhtmltopdf.load");
        loading.addHandler(listening);
        try {
            new PdfPress().print(sheet("<img src='no-such-picture.png' alt=''/>"));
        } finally {
            loading.removeHandler(listening);
        }

        assertThat(said).anyMatch(it -> it.contains("no-such-picture.png"));
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
