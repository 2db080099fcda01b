package org.wego.account;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;
import org.wego.security.SignedInAccount;

/**
 * Checks e-mail and password. Unknown, locked and blocked accounts cost the same hashing and writing and give the same
 * answer as a wrong password, so that nobody learns which addresses have an account.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** In the journal for an address without account, which may be a password that was typed into the wrong field. */
    private static final String NOBODY = "unknown";

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final TokenAttempts elsewhere;
    private final SecurityJournal journal;
    private final PasswordEncoder passwords;
    private final boolean demonstration;
    private final String decoy;

    PasswordSignIn(
            Accounts accounts,
            SignInAttempts attempts,
            TokenAttempts elsewhere,
            SecurityJournal journal,
            PasswordEncoder passwords,
            Environment environment) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.elsewhere = elsewhere;
        this.journal = journal;
        this.passwords = passwords;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.decoy = passwords.encode("no account has this password");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String password = request.getCredentials() instanceof String given ? given : "";
        Optional<Account> account = accounts.findByEmail(Account.normalized(request.getName()));
        boolean admitted = account.filter(this::mayTry)
                .map(found -> attempts.begin(found.id()))
                .orElse(false);
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(decoy));
        if (!admitted) {
            elsewhere.count(TokenAttempts.NOBODY);
        }
        if (!admitted || !matches) {
            String who = account.map(Account::email).orElse(NOBODY);
            journal.record(SecurityEvent.SIGN_IN_FAILED, who, who);
            throw new BadCredentialsException("wrong e-mail or password, or locked");
        }
        Account known = account.orElseThrow();
        attempts.forget(known.id());
        journal.record(SecurityEvent.SIGNED_IN, known.email(), known.email());
        SignedInAccount principal = known.signedIn();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private boolean mayTry(Account account) {
        return !account.blocked() && account.passwordHash() != null && (demonstration || !account.demonstration());
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
