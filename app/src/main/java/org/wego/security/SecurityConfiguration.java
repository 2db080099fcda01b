package org.wego.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three doors: the API (stateless, e-mail and token), the desk (sessions, Vaadin) and the public site. What is not
 * named here is closed.
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
        "/v3/api-docs", "/v3/api-docs/**", "/swagger-ui/**", "/api/try",
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenSignIn tokens, ApiRefusals refusals) {
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

    @Bean
    @Order(2)
    SecurityFilterChain desk(HttpSecurity http, PasswordSignIn passwords) {
        RequestMatcher desk = new OrRequestMatcher(
                request -> request.getParameter("v-r") != null,
                PATH.matcher("/desk/**"),
                PATH.matcher("/login"),
                PATH.matcher("/logout"),
                PATH.matcher("/setup"),
                PATH.matcher("/VAADIN/**"),
                PATH.matcher("/vaadinServlet/**"));
        return http.securityMatcher(desk)
                .authenticationManager(new ProviderManager(passwords))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/setup").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/").defaultSuccessUrl("/desk"))
                .headers(ProtectiveHeaders::forDesk)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain site(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, PUBLIC_PAGES)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, ASSETS)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/health")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                // a visitor learns nothing about what lies behind an address that is not public
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, denied) ->
                                        response.sendError(HttpStatus.NOT_FOUND.value())))
                .requestCache(cache -> cache.disable())
                .headers(ProtectiveHeaders::forDocuments)
                .build();
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

    /** Argon2id with 19 MiB, two passes and one lane. */
    @Bean
    PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
