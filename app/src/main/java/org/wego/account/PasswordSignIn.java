package org.wego.account;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.wego.account.KnownDevices.Caller;
import org.wego.account.SignInAttempts.Attempt;
import org.wego.security.PasswordHashing;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;
import org.wego.security.SignedInAccount;

/**
 * Checks e-mail and password. Unknown and blocked accounts cost the same hashing, are slowed down alike and give the same
 * answer as a wrong password, so that nobody learns which addresses have an account.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** In the journal for an address without account, which may be a password that was typed into the wrong field. */
    private static final String NOBODY = "unknown";

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final KnownDevices devices;
    private final SecurityJournal journal;
    private final PasswordHashing passwords;
    private final boolean demonstration;
    private final String decoy;

    PasswordSignIn(
            Accounts accounts,
            SignInAttempts attempts,
            KnownDevices devices,
            SecurityJournal journal,
            PasswordHashing passwords,
            Environment environment) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.devices = devices;
        this.journal = journal;
        this.passwords = passwords;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.decoy = passwords.encode("no account has this password");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        Caller caller = Caller.of(request);
        Optional<Account> account = accounts.signingIn(request.getName());
        Optional<String> device = account.flatMap(found -> devices.known(caller, found));
        Attempt attempt = device.map(known -> attempts.ofKnownDevice(known))
                .orElseGet(() -> attempts.ofStranger(caller.network(), Account.normalized(request.getName())));
        String password = request.getCredentials() instanceof String given ? given : "";
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(decoy), device.isPresent());
        Account known = account.filter(found -> matches && mayTry(found)).orElseThrow(() -> {
            journal.countFailure(account.map(Account::email).orElse(NOBODY));
            return new BadCredentialsException("wrong e-mail or password, or blocked");
        });
        attempt.wasRight();
        journal.record(SecurityEvent.SIGNED_IN, known.email(), known.email());
        SignedInAccount principal = known.signedIn();
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        signedIn.setDetails(caller.network());
        return signedIn;
    }

    private boolean mayTry(Account account) {
        return !account.blocked() && account.passwordHash() != null && (demonstration || !account.demonstration());
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
