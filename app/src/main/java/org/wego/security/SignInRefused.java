package org.wego.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to the form after a wrong password, and tells whoever comes too often when to come again. */
final class SignInRefused extends SimpleUrlAuthenticationFailureHandler {

    private final boolean encrypted;

    /** @param encrypted whether people come by https, even where the request does not look like it */
    SignInRefused(boolean encrypted) {
        super("/login?error");
        this.encrypted = encrypted;
        setAllowSessionCreation(false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (cause instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, tooMany.retryAfter());
            response.sendError(tooMany.status().value());
        } else {
            TriedEmail.keep(request, response, encrypted);
            super.onAuthenticationFailure(request, response, cause);
        }
    }
}
