package org.wego.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no session begin for whoever is not signed in, whatever asks for one. Vaadin takes it for a session that has ended,
 * and says so.
 */
final class SessionlessVisitors extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof SignedInAccount;
        if (signedIn) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new Sessionless(request), new Refusable(response));
        }
    }

    private static final class Sessionless extends HttpServletRequestWrapper {

        Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession() {
            return super.getSession(false);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return super.getSession(false);
        }
    }

    /** Vaadin calls its refusal plain text, in which the page for it could not be written. */
    private static final class Refusable extends HttpServletResponseWrapper {

        Refusable(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            setContentType(null);
            super.sendError(status);
        }
    }
}
