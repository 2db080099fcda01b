package org.wego.security;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The tokens of forms are kept in cookies: visitors have no session. */
final class FormTokens {

    private FormTokens() {}

    /**
     * Behind a proxy a request may look as if it came openly; the address people use tells better.
     *
     * @param address the configured one, or empty
     */
    static CsrfTokenRepository inCookies(String address) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (address.startsWith("https:")) {
                cookie.secure(true);
            }
        });
        return tokens;
    }
}
