package org.wego.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The e-mail that was typed with a wrong password, so that nobody types it twice: for two minutes in a cookie of the
 * sign-in page, as visitors have no session and addresses are kept by browsers.
 */
public final class TriedEmail {

    private static final String NAME = "wego-tried";
    private static final int LONGEST = 254;
    private static final Duration KEPT = Duration.ofMinutes(2);

    private TriedEmail() {}

    /** Keeps what was typed for the next page. */
    static void keep(HttpServletRequest request, HttpServletResponse response, boolean encrypted) {
        String email = Objects.requireNonNullElse(request.getParameter("username"), "");
        if (!email.isEmpty() && email.length() <= LONGEST) {
            String value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8));
            set(request, response, value, KEPT, encrypted || request.isSecure());
        }
    }

    /** What was typed before, given out once and unchanged; empty if nothing was, or if the cookie is not ours. */
    public static String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return "";
        }
        set(request, response, "", Duration.ZERO, request.isSecure());
        try {
            String email = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return email.length() <= LONGEST ? email : "";
        } catch (IllegalArgumentException planted) {
            return "";
        }
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration kept, boolean encrypted) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path(request.getContextPath() + "/login")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(encrypted)
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}
