package org.wego.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.wego.security.traffic.FormPace;
import org.wego.security.traffic.SmallForms;

/**
 * The public site, in two doors: pages that are only read, and those that take a form from everybody. What is public say
 * the {@link PublicArea}s; all else that is not named here is closed.
 */
@Configuration
class SiteSecurity {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    private static final String[] FILES = {
        "/styles/**",
        "/scripts/**",
        "/fonts/**",
        "/images/**",
        "/icons/**",
        "/aura/**",
        "/favicon.ico",
        "/robots.txt",
        "/sitemap.xml",
    };

    private static final String HEALTH = "/actuator/health";

    /**
     * Pages with a form, for whoever reads and sends it: each form with its CSRF token in a cookie, small, and not faster than
     * people write.
     */
    @Bean
    @Order(4)
    SecurityFilterChain publicForms(
            HttpSecurity http, List<PublicArea> areas, Clock clock, @Value("${wego.address:}") String address) {
        List<PublicArea> forms = areas.stream().filter(PublicArea::takesForms).toList();
        List<RequestMatcher> theirs = forms.stream().map(PublicArea::anything).toList();
        return http.securityMatcher(theirs.isEmpty() ? request -> false : new OrRequestMatcher(theirs))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PublicArea.allowed(forms))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.inCookies(address)))
                .addFilterBefore(new SmallForms(request -> PublicArea.boundsOf(request, forms)), CsrfFilter.class)
                .addFilterBefore(new FormPace(new Buckets(clock)), SmallForms.class)
                // the page says that the form was open for too long
                .exceptionHandling(refused -> concealing(refused).accessDeniedHandler((request, response, denied) -> {
                    if (denied instanceof CsrfException) {
                        response.sendRedirect(request.getRequestURI() + "?stale");
                    } else {
                        response.sendError(HttpStatus.NOT_FOUND.value());
                    }
                }))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .headers(ProtectiveHeaders::forDocuments)
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain site(HttpSecurity http, List<PublicArea> areas) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PublicArea.allowed(areas))
                                .permitAll()
                                .requestMatchers(reading(FILES))
                                .permitAll()
                                .requestMatchers(reading(HEALTH))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refused -> concealing(refused)
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .requestCache(cache -> cache.disable())
                // nothing but questions is sent to these pages, so no form is read to look for its token
                .csrf(csrf -> csrf.disable())
                .addFilterAfter(new SmallForms(), AuthorizationFilter.class)
                .headers(ProtectiveHeaders::forDocuments)
                .build();
    }

    /** A visitor learns nothing about what lies behind an address that is not public. */
    private static ExceptionHandlingConfigurer<HttpSecurity> concealing(
            ExceptionHandlingConfigurer<HttpSecurity> refused) {
        return refused.authenticationEntryPoint(
                (request, response, unknown) -> response.sendError(HttpStatus.NOT_FOUND.value()));
    }

    private static RequestMatcher[] reading(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> Stream.of(PATH.matcher(HttpMethod.GET, path), PATH.matcher(HttpMethod.HEAD, path)))
                .toArray(RequestMatcher[]::new);
    }
}
