package org.wego.ui.payment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.ui.component.Buttons;

/** A printed sheet as a link, made when it is asked for. */
final class SheetDownload {

    private SheetDownload() {}

    static Anchor link(String words, String file, Supplier<Optional<byte[]>> sheet) {
        DownloadHandler handler = event -> {
            byte[] pdf = sheet.get().orElseThrow(() -> new FileNotFoundException(file));
            event.setFileName(file);
            event.setContentType("application/pdf");
            event.setContentLength(pdf.length);
            event.getOutputStream().write(pdf);
        };
        return Buttons.alike(new Anchor(handler, words));
    }
}
