package org.wego.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 and when to try again, in place of an error of ours, where the database could not do its work. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class StorageRefusal extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StorageRefusal.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !StorageFailure.isCause(failure)) {
                throw failure;
            }
            LOG.warn("The database could not do its work: {}", StorageFailure.words(failure));
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(StorageFailure.RETRY_AFTER));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
