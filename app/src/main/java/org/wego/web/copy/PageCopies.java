package org.wego.web.copy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.filter.OrderedFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wego.web.copy.DataVersion.Stamp;

/**
 * Answers with copies of public pages, without rendering and without the database, and with nothing but "not modified"
 * if the reader has the page already. It stands before the security chains and so looks only at requests that cannot be
 * of somebody signed in, as they carry neither cookie nor credentials; each copy has been through the chains once and
 * bears their headers.
 */
@Component
@Order(PageCopies.BEFORE_SECURITY)
class PageCopies extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 110;

    /** In bytes. Visitors can ask for any number of different addresses; the ones asked for often stay. */
    private static final long MOST = 16 << 20;

    /** In seconds: whoever has waited this long for the next copy gets the last one. */
    private static final int PATIENCE = 2;

    private final DataVersion data;
    private final Cache<String, PageCopy> copies = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String address, PageCopy copy) -> 2 * address.length() + copy.size())
            .build();

    PageCopies(DataVersion data) {
        this.data = data;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reads = request.getMethod().equals("GET");
        if (!reads && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        Stamp now = data.now();
        String address = isVisitor(request) ? address(request) : null;
        PageCopy known = address == null ? null : copies.getIfPresent(address);
        if (known != null && known.stamp().coversAllOf(now)) {
            known.answer(request, response);
        } else if (!reads) {
            chain.doFilter(request, response);
        } else if (known == null) {
            page(address, request, response, chain);
        } else {
            renewed(known, now, address, request, response, chain);
        }
    }

    /**
     * One reader makes the next copy of a page that many read. The others wait for it if something has changed; if only
     * the time is up, or it takes too long, they get what there is.
     */
    private void renewed(
            PageCopy known,
            Stamp now,
            @Nullable String address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        boolean changed = known.stamp().changes() != now.changes();
        boolean renews = known.renewal().tryLock() || (changed && waited(known));
        if (!renews) {
            known.answer(request, response);
            return;
        }
        try {
            PageCopy latest = address == null ? null : copies.getIfPresent(address);
            if (latest != null && latest.stamp().coversAllOf(now)) {
                latest.answer(request, response);
            } else {
                page(address, request, response, chain);
            }
        } finally {
            known.renewal().unlock();
        }
    }

    private static boolean waited(PageCopy known) {
        try {
            return known.renewal().tryLock(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void page(
            @Nullable String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Stamp beforeReading = data.now();
        PageRecorder recorder = new PageRecorder(response);
        chain.doFilter(request, recorder);
        Optional<byte[]> page = recorder.recorded();
        if (page.isEmpty()) {
            if (address != null) {
                copies.invalidate(address);
            }
            return;
        }
        PageCopy copy = new PageCopy(beforeReading, response, page.get());
        if (address != null && !response.containsHeader(HttpHeaders.SET_COOKIE)) {
            copies.put(address, copy);
        }
        copy.answer(request, response);
    }

    private static boolean isVisitor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.COOKIE) == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getSession(false) == null;
    }

    /** With the host, by which pages name their own address, and with its safety, on which headers depend. */
    private static String address(HttpServletRequest request) {
        return String.join(
                " ",
                request.getScheme(),
                String.valueOf(request.isSecure()),
                request.getServerName(),
                String.valueOf(request.getServerPort()),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()));
    }
}
