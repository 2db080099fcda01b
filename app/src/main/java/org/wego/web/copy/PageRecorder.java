package org.wego.web.copy;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Keeps what a page writes once it is known to be public; everything else passes through. */
final class PageRecorder extends HttpServletResponseWrapper {

    private @Nullable StringWriter written;
    private @Nullable PrintWriter writer;

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    /** From now on nothing reaches the reader until the page is complete. */
    void begin() {
        written = new StringWriter(16 * 1024);
    }

    /** The whole page in bytes; empty if none was recorded. */
    Optional<byte[]> recorded() {
        return written == null || writer == null || getStatus() != HttpStatus.OK.value()
                ? Optional.empty()
                : Optional.of(written.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (written == null) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(written);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (written == null) {
            super.flushBuffer();
        }
    }
}
