package org.wego.security.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wego.security.SignedInAccount;

/** Opens the {@link BodyGate} for whoever is signed in, as wide as the role needs it. */
public final class BodyAdmission extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BodyGate.of(request).ifPresent(BodyAdmission::open);
        chain.doFilter(request, response);
    }

    private static void open(BodyGate gate) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            gate.open(Allowance.of(account.role()));
        }
    }
}
