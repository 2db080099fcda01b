package org.wego.web.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;

/** A file that is to be saved and not shown. */
public final class Attachment {

    private Attachment() {}

    /** Says what follows. */
    public static void head(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /** Sends a file that is kept with a record. */
    public static void send(HttpServletResponse response, StoredFile file, StoredFiles files) throws IOException {
        head(response, file.type().mediaType(), file.name());
        response.setContentLengthLong(file.size());
        files.write(file.id(), response.getOutputStream());
    }
}
