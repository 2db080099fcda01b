package org.wego.web.site.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Answers with a calendar: the same bytes, and a strong tag of them, as long as no event in it changes. */
final class CalendarAnswer {

    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarAnswer() {}

    /** The calendar; null if whoever asks has it, which is answered then. */
    static @Nullable ResponseEntity<byte[]> of(String calendar, CacheControl keeping, WebRequest request) {
        byte[] written = calendar.getBytes(StandardCharsets.UTF_8);
        String tag = '"' + digest(written) + '"';
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok()
                        .contentType(TYPE)
                        .cacheControl(keeping)
                        .eTag(tag)
                        .body(written);
    }

    private static String digest(byte[] written) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
