package org.wego.web.copy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
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

    /** The headers that caches on the way go by, whether or not they have the page. */
    private static final List<String> OF_CACHES =
            List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_LOCATION, HttpHeaders.EXPIRES, HttpHeaders.VARY);

    private final Stamp stamp;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> headersOfCaches = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
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
        tag = tag(headers + type, page);
        for (String name : OF_CACHES) {
            String value = headers.remove(name);
            if (value != null) {
                headersOfCaches.put(name, value);
            }
        }
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

    /** Answers with the page, or that the reader has it already, with all that the tag stands for. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headersOfCaches.forEach(response::setHeader);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        headers.forEach(response::setHeader);
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
     * A digest of the headers and the contents: the same on every process and after every start, another on another day
     * only if the page is another. A weak one, as the compressed page bears the same. Whoever has the page keeps it with the
     * headers that it came with, so others, such as a stricter policy, make it another page.
     */
    private static String tag(String headers, byte[] page) {
        try {
            MessageDigest digested = MessageDigest.getInstance("SHA-256");
            digested.update(headers.getBytes(StandardCharsets.UTF_8));
            byte[] digest = digested.digest(page);
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
