package org.wego.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks e-mail and API token of a call. Tokens are long and random, so a plain SHA-256 of them is enough to keep. */
@Component
class TokenSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final boolean demonstration;

    TokenSignIn(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String token = request.getCredentials() instanceof String given ? given : "";
        SignedInAccount principal = accounts.findByEmail(Account.normalized(request.getName()))
                .filter(account -> !account.blocked() && (demonstration || !account.demonstration()))
                .filter(account -> matches(token, account))
                .map(Account::signedIn)
                .orElseThrow(() -> new BadCredentialsException("wrong e-mail or token"));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private static boolean matches(String token, Account account) {
        String known = account.tokenHash();
        return known != null
                && MessageDigest.isEqual(
                        SecretToken.hash(token).getBytes(StandardCharsets.US_ASCII),
                        known.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
