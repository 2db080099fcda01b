package org.wego.web.copy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.wego.web.copy.DataVersion.Stamp;

/** A page as it was answered, with all its headers. */
final class PageCopy {

    private static final String GZIP = "gzip";

    private final Stamp stamp;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final String type;
    private final String tag;
    private final byte[] plain;
    private final byte[] compressed;
    private final ReentrantLock renewal = new ReentrantLock();

    /**
     * @param stamp asked for before anything was read for the page
     * @param answered the headers of the page
     */
    PageCopy(Stamp stamp, HttpServletResponse answered, byte[] page) {
        this.stamp = stamp;
        answered.getHeaderNames().forEach(name -> headers.put(name, String.join(", ", answered.getHeaders(name))));
        headers.remove(HttpHeaders.CONTENT_TYPE);
        headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, answered.getLocale().toLanguageTag());
        headers.merge(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING, (others, own) -> others + ", " + own);
        type = String.valueOf(answered.getContentType());
        tag = tag(page);
        plain = page;
        compressed = compressed(page);
    }

    Stamp stamp() {
        return stamp;
    }

    /** Held by whoever makes the next copy. */
    ReentrantLock renewal() {
        return renewal;
    }

    /** Answers with the page, or that the reader has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        byte[] sent = plain;
        if (takesCompressed(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            sent = compressed;
        }
        response.setContentType(type);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    int size() {
        return plain.length + compressed.length;
    }

    private static boolean takesCompressed(HttpServletRequest request) {
        String taken = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return taken != null && taken.contains(GZIP) && !taken.contains("gzip;q=0");
    }

    /**
     * A digest of the contents: the same on every process and after every start, another on another day only if the page
     * is another. A weak one, as the compressed page bears the same.
     */
    private static String tag(byte[] page) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] compressed(byte[] page) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(page.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(page);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return compressed.toByteArray();
    }
}
