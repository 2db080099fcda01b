package org.wego.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wego.membership.access.SecretToken;

/** Refuses at one place what nothing behind could read: no page and no call has to think of it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

    private static final String BASIC = "Basic ";
    private static final String UPLOAD = "multipart";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusal fault = fault(request);
        if (fault != null) {
            RefusedRequests.refuse(request, response, fault);
            return;
        }
        try {
            chain.doFilter(new CheckedRequest(request), response);
        } catch (RuntimeException | ServletException | StackOverflowError failure) {
            Refusal reason = reason(failure);
            if (reason == null) {
                throw failure;
            }
            LOG.warn(
                    "{} {} was refused while it was read: {}",
                    request.getMethod(),
                    SecretToken.hideIn(request.getRequestURI()),
                    reason);
            RefusedRequests.refuse(request, response, reason);
        }
    }

    /** What the sender did wrong, if it was that; servlets wrap what came up from what they were reading. */
    private static @Nullable Refusal reason(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.reason();
            case StackOverflowError _ -> Refusal.TOO_DEEP;
            case InvalidParameterException form ->
                form.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value() ? Refusal.TOO_LARGE : Refusal.BAD_REQUEST;
            default -> failure.getCause() == null ? null : reason(failure.getCause());
        };
    }

    private static @Nullable Refusal fault(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            return Refusal.NULL_CHARACTER;
        }
        if (NullCharacter.isIn(credentials(request.getHeader(HttpHeaders.AUTHORIZATION)))) {
            return Refusal.NULL_CHARACTER;
        }
        if (!isAddress(request.getRequestURI())) {
            return Refusal.ADDRESS;
        }
        if (!isAccept(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            return Refusal.ACCEPT;
        }
        return isContentType(request) ? null : Refusal.CONTENT_TYPE;
    }

    private static boolean isAddress(String path) {
        try {
            return new URI(path).getRawPath() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Readable one by one and not too many to be put in order. */
    private static boolean isAccept(List<String> headers) {
        try {
            MimeTypeUtils.sortBySpecificity(MediaType.parseMediaTypes(headers));
            return true;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
            return false;
        }
    }

    /**
     * A request that only reads has nothing to upload; the server would read it as soon as a page looks at a parameter.
     */
    private static boolean isContentType(HttpServletRequest request) {
        String header = request.getContentType();
        if (header == null || header.isEmpty()) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(header);
            boolean reads = READING.contains(request.getMethod());
            return type.isConcrete() && !(reads && type.getType().equals(UPLOAD));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** What a caller signs in with, or null if that is for others to judge. */
    private static @Nullable String credentials(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            byte[] both =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            return new String(both, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
