package org.wego.web.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages and calls read clean parameters, codes, dates and numbers among them, so that none of them has to think of
 * it. Behind the security chains, which read their own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class CleanParameters extends OncePerRequestFilter {

    /** Compared sign by sign, so that nothing of them may change. */
    private static final Set<String> SECRETS = Set.of("password", "token", "_csrf");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new CleanRequest(request), response);
    }

    private static final class CleanRequest extends HttpServletRequestWrapper {

        CleanRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null || SECRETS.contains(name) ? value : TypedText.clean(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : clean(name, values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> clean = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> clean.put(name, clean(name, values)));
            return clean;
        }

        private static String[] clean(String name, String[] values) {
            return SECRETS.contains(name)
                    ? values
                    : Arrays.stream(values).map(TypedText::cleanOrNull).toArray(String[]::new);
        }
    }
}
