package org.wego.security.traffic;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wego.security.Buckets;
import org.wego.security.ClientNetwork;
import org.wego.security.TooManyAttempts;

/**
 * Lets strangers of one network send public forms no faster than people fill them in, all forms together: nobody floods an
 * inbox or a list of applications. Reading costs nothing. A form may have narrower limits of its own.
 */
public final class FormPace extends OncePerRequestFilter {

    /** An office behind one address can do this; 1,000 forms a day cannot hide what is meant among them. */
    private static final List<Bandwidth> PACE = List.of(
            Buckets.every(Duration.ofSeconds(3), 30),
            Buckets.each(Duration.ofHours(1), 200),
            Buckets.each(Duration.ofDays(1), 1_000));

    private final Buckets buckets;

    /** @param buckets those of all forms that are counted together */
    public FormPace(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = buckets.of(ClientNetwork.of(request.getRemoteAddr()).name(), PACE);
        if (bucket.tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            TooManyAttempts tooMany = TooManyAttempts.ofCaller(Buckets.untilRefilled(bucket));
            response.setHeader(HttpHeaders.RETRY_AFTER, tooMany.retryAfter());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }
}
