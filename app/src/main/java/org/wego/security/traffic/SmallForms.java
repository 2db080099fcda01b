package org.wego.security.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the {@link BodyGate} for a form that anybody may send, if it says how long it is and is as small as such forms are. */
public final class SmallForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > Allowance.FORM.bytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0 && isForm(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (isOfParts(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            BodyGate.of(request).ifPresent(gate -> gate.open(Allowance.FORM));
            chain.doFilter(request, response);
        }
    }

    /** No such form has a file, and no text is read from one. */
    private static boolean isOfParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && request.getHeader("Transfer-Encoding") != null;
    }
}
