package org.wego.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Four doors: the API (stateless, e-mail and token), signing in, the desk (sessions, Vaadin) and the public site. What
 * is not named here is closed. Whether a password or a token is right, accounts say.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    /** Pages of the public site; each is read-only and needs no account. */
    private static final String[] PUBLIC_PAGES = {
        "/", "/calculator/**", "/members/**", "/governance/**", "/programs/**", "/knowledge/**", "/api", "/robots.txt",
    };

    private static final String[] ASSETS = {
        "/styles/**", "/scripts/**", "/fonts/**", "/images/**", "/icons/**", "/aura/**", "/favicon.ico",
    };

    private static final String[] API_DOCUMENTATION = {
        "/v3/api-docs", "/v3/api-docs/**", "/swagger-ui/**",
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, @Qualifier("tokenSignIn") AuthenticationProvider tokens, ApiRefusals refusals) {
        RequestMatcher calls = new AndRequestMatcher(
                new OrRequestMatcher(
                        PATH.matcher("/api/**"), PATH.matcher("/v3/api-docs/**"), PATH.matcher("/swagger-ui/**")),
                new NegatedRequestMatcher(PATH.matcher("/api")));
        return http.securityMatcher(calls)
                .authenticationManager(new ProviderManager(tokens))
                .authorizeHttpRequests(requests -> requests.requestMatchers(API_DOCUMENTATION)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/fees/quote")
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.MEMBER.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(ProtectiveHeaders::forDocuments)
                .build();
    }

    /** Signing in and choosing a password: plain forms, each with its CSRF token. */
    @Bean
    @Order(2)
    SecurityFilterChain signIn(
            HttpSecurity http,
            @Qualifier("passwordSignIn") AuthenticationProvider passwords,
            SessionRegistry sessions) {
        return http.securityMatcher("/login", "/setup")
                .authenticationManager(new ProviderManager(passwords))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/desk"))
                // nothing else is refused here than a form whose session has ended
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (request, response, stale) -> response.sendRedirect(request.getContextPath() + "/login?stale")))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(SecurityConfiguration::asVisitor))
                .headers(ProtectiveHeaders::forDocuments)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain desk(HttpSecurity http, SessionRegistry sessions) {
        RequestMatcher desk = new OrRequestMatcher(
                request -> request.getServletPath().equals("/") && request.getParameter("v-r") != null,
                PATH.matcher("/desk/**"),
                PATH.matcher("/VAADIN/**"),
                PATH.matcher("/vaadinServlet/**"));
        return http.securityMatcher(desk)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/").anyRequest(any -> any.authenticated()))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(SecurityConfiguration::asVisitor))
                .headers(ProtectiveHeaders::forDesk)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain site(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(reading(PUBLIC_PAGES))
                                .permitAll()
                                .requestMatchers(reading(ASSETS))
                                .permitAll()
                                .requestMatchers(reading("/actuator/health"))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                // a visitor learns nothing about what lies behind an address that is not public
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, unknown) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .requestCache(cache -> cache.disable())
                .headers(ProtectiveHeaders::forDocuments)
                .build();
    }

    /**
     * Whose session was ended is a visitor from then on: a page of the desk leads to signing in and back, and a click in
     * an open view is answered by Vaadin with nothing but that the session has ended, which the view then says. A
     * redirect would be read by the view as a broken answer.
     */
    private static void asVisitor(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        Objects.requireNonNull(ended.getFilterChain()).doFilter(ended.getRequest(), ended.getResponse());
    }

    private static RequestMatcher[] reading(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> Stream.of(PATH.matcher(HttpMethod.GET, path), PATH.matcher(HttpMethod.HEAD, path)))
                .toArray(RequestMatcher[]::new);
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMIN.name())
                .implies(Role.STAFF.name())
                .role(Role.STAFF.name())
                .implies(Role.MEMBER.name())
                .build();
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry about sessions that end by themselves. */
    @Bean
    HttpSessionEventPublisher sessionEnds() {
        return new HttpSessionEventPublisher();
    }

    /** Argon2id with 19 MiB, two passes and one lane. */
    @Bean
    PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** The days of the organisation, such as that of an invoice, are those of its secretariat. */
    @Bean
    Clock clock(@Value("${wego.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
