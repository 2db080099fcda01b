package org.wego.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.wego.membership.access.Role;
import org.wego.security.traffic.BodyAdmission;
import org.wego.security.traffic.SmallForms;

/**
 * Three doors: the API (stateless, e-mail and token), signing in, and the desk (sessions, Vaadin); {@link SiteSecurity}
 * has those of the public site. Whether a password or a token is right, accounts say.
 */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    private static final String[] API_DOCUMENTATION = {
        "/v3/api-docs", "/v3/api-docs/**", "/swagger-ui/**",
    };

    /** What the client of the desk asks Vaadin for, told by the address alone: a form in the body is not read for it. */
    private static final RequestMatcher VAADIN_AT_ROOT = request ->
            request.getServletPath().equals("/") && vaadinRequest(request).isPresent();

    /** The request that makes a session of Vaadin. */
    private static final RequestMatcher VAADIN_START =
            request -> vaadinRequest(request).filter("init"::equals).isPresent();

    private static Optional<String> vaadinRequest(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return Optional.ofNullable(request.getParameter("v-r"));
        }
        return Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> decoded(parameter[0]).equals("v-r"))
                .map(parameter -> parameter.length == 1 ? "" : decoded(parameter[1]))
                .findFirst();
    }

    /** What cannot be decoded is nothing that Vaadin asks. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return "";
        }
    }

    /** Tokens of forms; visitors have no session to keep them in either. */
    private final CsrfTokenRepository formTokens;

    /** The page of the desk that a visitor came for; visitors have no session to keep it in. */
    private final RequestCache wanted;

    /** Whether people come by https, even where a request does not look like it. */
    private final boolean encrypted;

    SecurityConfiguration(@Value("${wego.address:}") String address) {
        this.formTokens = FormTokens.inCookies(address);
        this.encrypted = address.startsWith("https:");
        this.wanted = new DeskAddressCookie(encrypted);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            @Qualifier("tokenSignIn") AuthenticationProvider tokens,
            ApiRefusals refusals,
            List<PublicArea> areas) {
        RequestMatcher calls = new AndRequestMatcher(
                new OrRequestMatcher(
                        PATH.matcher("/api/**"), PATH.matcher("/v3/api-docs/**"), PATH.matcher("/swagger-ui/**")),
                new NegatedRequestMatcher(PATH.matcher("/api")));
        return http.securityMatcher(calls)
                .authenticationManager(new ProviderManager(tokens))
                .authorizeHttpRequests(requests -> requests.requestMatchers(API_DOCUMENTATION)
                        .permitAll()
                        // whoever takes part in an event is not for everybody who reads the event
                        .requestMatchers(PATH.matcher("/api/events/*/registrations"))
                        .hasRole(Role.MEMBER.name())
                        .requestMatchers(PublicArea.allowed(areas))
                        .permitAll()
                        // before a large body is read that its sender may not send
                        .requestMatchers(
                                HttpMethod.POST, "/api/members/import", "/api/economy/editions", "/api/catalog/import")
                        .hasRole(Role.STAFF.name())
                        .anyRequest()
                        .hasRole(Role.MEMBER.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(ProtectiveHeaders::forDocuments)
                .addFilterAfter(new BodyAdmission(), AuthorizationFilter.class)
                .build();
    }

    /** Signing in and choosing a password: plain forms, each with its CSRF token in a cookie. */
    @Bean
    @Order(2)
    SecurityFilterChain signIn(
            HttpSecurity http,
            @Qualifier("passwordSignIn") AuthenticationProvider passwords,
            @Qualifier("knownDevices") AuthenticationDetailsSource<HttpServletRequest, ?> caller,
            @Qualifier("signInAccepted") SavedRequestAwareAuthenticationSuccessHandler accepted,
            SessionRegistry sessions,
            OpenSessions open) {
        accepted.setRequestCache(wanted);
        return http.securityMatcher("/login", "/setup")
                .authenticationManager(new ProviderManager(passwords))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(caller)
                        .successHandler(accepted)
                        .failureHandler(new SignInRefused(encrypted)))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .requestCache(cache -> cache.requestCache(wanted))
                .addFilterBefore(new SmallForms(), CsrfFilter.class)
                // nothing else is refused here than a form whose session has ended
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (request, response, stale) -> response.sendRedirect(request.getContextPath() + "/login?stale")))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(open)
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(SecurityConfiguration::asVisitor))
                .headers(ProtectiveHeaders::forDocuments)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain desk(HttpSecurity http, SessionRegistry sessions) {
        RequestMatcher desk = new OrRequestMatcher(
                VAADIN_AT_ROOT,
                PATH.matcher("/desk/**"),
                PATH.matcher("/VAADIN/**"),
                PATH.matcher("/vaadinServlet/**"));
        return http.securityMatcher(desk)
                .addFilterBefore(new BodyAdmission(), CsrfFilter.class)
                .addFilterBefore(new SessionlessVisitors(), CsrfFilter.class)
                // before what Vaadin lets everybody do: it starts for accounts only
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(VAADIN_START).authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), VAADIN_START))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .requestCache(cache -> cache.requestCache(wanted))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/").anyRequest(any -> any.authenticated()))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(SecurityConfiguration::asVisitor))
                .headers(ProtectiveHeaders::forDesk)
                .build();
    }

    /**
     * Somebody whose session was ended is a visitor from then on: a page of the desk leads to signing in and back, and
     * a click in an open view is answered by Vaadin with nothing but that the session has ended, which the view then
     * says. A redirect would be read by the view as a broken answer.
     */
    private static void asVisitor(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        Objects.requireNonNull(ended.getFilterChain()).doFilter(ended.getRequest(), ended.getResponse());
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMIN.name())
                .implies(Role.STAFF.name())
                .role(Role.STAFF.name())
                .implies(Role.MEMBER.name())
                .role(Role.MEMBER.name())
                .implies(Role.GUEST.name())
                .build();
    }

    /** Requests are measured as wholes; each filter and each guarded call measured besides took a fifth of a short one. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
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
}
