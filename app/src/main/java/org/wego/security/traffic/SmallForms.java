package org.wego.security.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wego.security.FormBounds;

/** Opens the {@link BodyGate} for a form that anybody may send, if it says how long it is and is as small as such forms are. */
public final class SmallForms extends OncePerRequestFilter {

    private final Function<HttpServletRequest, FormBounds> bounds;

    /** All forms are small and have no file. */
    public SmallForms() {
        this(_ -> FormBounds.SMALL);
    }

    /** @param bounds of the form that a request sends */
    public SmallForms(Function<HttpServletRequest, FormBounds> bounds) {
        this.bounds = bounds;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FormBounds of = bounds.apply(request);
        boolean file = isOfParts(request) && of.takesFileAt(request.getRequestURI());
        Allowance allowance = allowance(of, file);
        if (request.getContentLengthLong() > allowance.bytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0 && isForm(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (isOfParts(request) && !file) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            BodyGate.of(request).ifPresent(gate -> gate.open(allowance));
            chain.doFilter(request, response);
        }
    }

    /** The larger ones may come as slowly as people's connections are. */
    private static Allowance allowance(FormBounds of, boolean file) {
        if (file) {
            return Allowance.ofForm(of.fileBytes());
        }
        return of.bytes() > Allowance.FORM.bytes() ? Allowance.ofForm(of.bytes()) : Allowance.FORM;
    }

    /** Few such forms have a file, and no text is read from one. */
    private static boolean isOfParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && request.getHeader("Transfer-Encoding") != null;
    }
}
