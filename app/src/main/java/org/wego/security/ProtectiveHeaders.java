package org.wego.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Response headers that keep foreign scripts, frames and referrers out. */
final class ProtectiveHeaders {

    private static final String COMMON =
            "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; ";

    private ProtectiveHeaders() {}

    /** For pages of our own HTML: no script but from our files. */
    static void forDocuments(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, COMMON + "script-src 'self'; style-src 'self' 'unsafe-inline'");
    }

    /** For Vaadin, whose client starts from an inline script and evaluates its own expressions. */
    static void forDesk(HeadersConfigurer<HttpSecurity> headers) {
        common(
                headers,
                COMMON + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                        + "frame-src 'self'");
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"));
    }
}
