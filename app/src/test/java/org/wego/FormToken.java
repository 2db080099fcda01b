package org.wego;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token of a form, as a browser sends it back. The framework's own helper would put another keeper of tokens into
 * the application, which all tests share.
 */
public final class FormToken {

    private static final String COOKIE = "XSRF-TOKEN";

    private FormToken() {}

    /** Sends a token in the cookie and in the form. */
    public static RequestPostProcessor sent() {
        return request -> {
            String token = UUID.randomUUID().toString();
            Cookie[] before = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
            request.setCookies(Stream.concat(
                            Arrays.stream(before).filter(it -> !it.getName().equals(COOKIE)),
                            Stream.of(new Cookie(COOKIE, token)))
                    .toArray(Cookie[]::new));
            request.setParameter("_csrf", masked(token));
            return request;
        };
    }

    /** Forms bear the token combined with as many random bytes, in front of it; here these are zeros. */
    private static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
