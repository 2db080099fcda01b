package org.wego.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.wego.membership.access.SecretToken;
import org.wego.security.ClientNetwork;
import org.wego.security.SignedInAccount;

/**
 * Checks e-mail and API token of a call. Tokens are long and random, so a plain SHA-256 of them is enough to keep.
 * Unknown and blocked accounts cost the same and give the same answer as a wrong token; wrong ones are limited by where
 * they come from, and a right one always counts.
 */
@Component
class TokenSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final boolean demonstration;
    private final String decoy = SecretToken.next().hash();

    TokenSignIn(Accounts accounts, SignInAttempts attempts, Environment environment) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String token = request.getCredentials() instanceof String given ? given : "";
        Optional<Account> account = accounts.signingIn(request.getName()).filter(this::mayCall);
        boolean matches = matches(token, account.map(Account::tokenHash).orElse(decoy));
        SignedInAccount principal =
                account.filter(_ -> matches).map(Account::signedIn).orElseThrow(() -> refusal(request));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private AuthenticationException refusal(Authentication request) {
        attempts.countToken(
                request.getDetails() instanceof WebAuthenticationDetails from
                        ? ClientNetwork.of(from.getRemoteAddress())
                        : ClientNetwork.UNKNOWN);
        return new BadCredentialsException("wrong e-mail or token, or blocked");
    }

    private boolean mayCall(Account account) {
        return !account.blocked() && (demonstration || !account.demonstration());
    }

    private static boolean matches(String token, String known) {
        return MessageDigest.isEqual(
                SecretToken.hash(token).getBytes(StandardCharsets.US_ASCII), known.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
