package org.wego.ui.component.form;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import org.wego.membership.file.FileId;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;

/** Hands out kept files to whoever may read them. */
public final class FileDownload {

    private FileDownload() {}

    /** A file, looked up when it is asked for: it may be removed by then. */
    public static DownloadHandler of(StoredFiles files, FileId listed) {
        return event -> {
            StoredFile file = files.find(listed).orElseThrow(() -> new FileNotFoundException(listed.toString()));
            event.setFileName(file.name());
            event.setContentType(file.type().mediaType());
            event.setContentLength(file.size());
            files.write(file.id(), event.getOutputStream());
        };
    }
}
