package org.wego.account;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.account.SignInAttempts.Attempt;
import org.wego.membership.access.ForSignedIn;
import org.wego.membership.access.SecretToken;
import org.wego.membership.audit.ChangeReporting;
import org.wego.security.CurrentAccount;
import org.wego.security.OpenSessions;
import org.wego.security.PasswordHashing;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;
import org.wego.security.SignedInAccount;
import org.wego.security.TooManyAttempts;

/** What everybody does with the account they are signed in with, and only with that one. */
@Service
@ForSignedIn
public class OwnAccount {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final OpenSessions sessions;
    private final SecurityJournal journal;
    private final PasswordHashing passwords;
    private final CurrentAccount current;
    private final ChangeReporting reporting;

    OwnAccount(
            Accounts accounts,
            SignInAttempts attempts,
            OpenSessions sessions,
            SecurityJournal journal,
            PasswordHashing passwords,
            CurrentAccount current,
            ChangeReporting reporting) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.journal = journal;
        this.passwords = passwords;
        this.current = current;
        this.reporting = reporting;
    }

    /** What came of the wish for another password. */
    public sealed interface PasswordChange {

        /** The new password holds; all other sessions of the account have ended. */
        record Changed() implements PasswordChange {}

        /** The new password breaks a rule; the present one was not looked at. */
        record Unacceptable(SetupRefusal reason) implements PasswordChange {}

        /** The present password was wrong, which counts like a failed sign-in. */
        record WrongPassword() implements PasswordChange {}

        /** Too many wrong passwords: the present one was not looked at. Signing in is as it was. */
        record Locked() implements PasswordChange {}

        /** The account is one of the demonstration. */
        record Shared() implements PasswordChange {}
    }

    /** Whether this is an account of the demonstration: everybody knows its secrets, so they stay as they are. */
    public boolean isShared() {
        return accounts.existsByIdAndDemonstrationTrue(self().id().value());
    }

    /**
     * Replaces the password and ends the sessions elsewhere.
     *
     * @param session the id of the session that asks, which goes on
     */
    @Transactional
    public PasswordChange changePassword(String present, String chosen, String session) {
        SignedInAccount self = self();
        if (isShared()) {
            return new PasswordChange.Shared();
        }
        Optional<SetupRefusal> refusal = PasswordRule.refusal(self.email(), chosen);
        if (refusal.isPresent()) {
            return new PasswordChange.Unacceptable(refusal.get());
        }
        try {
            return changePassword(existing(self), present, chosen, session);
        } catch (TooManyAttempts tooMany) {
            return new PasswordChange.Locked();
        }
    }

    private PasswordChange changePassword(Account account, String present, String chosen, String session) {
        Attempt attempt = attempts.ofSession(account.id());
        String hash = account.passwordHash();
        if (hash == null || !passwords.matches(present, hash, true)) {
            journal.countFailure(account.email());
            return new PasswordChange.WrongPassword();
        }
        attempt.wasRight();
        account.choosePassword(passwords.encode(chosen));
        accounts.saveAndFlush(account);
        attempts.forget(account);
        sessions.endOthers(account.id(), session);
        journal.record(SecurityEvent.PASSWORD_CHANGED, account.email(), account.email());
        account.reportRenewed(reporting, "password");
        return new PasswordChange.Changed();
    }

    /**
     * A new API token, to be shown once; the one before stops working.
     *
     * @return empty for an account of the demonstration
     */
    @Transactional
    public Optional<String> renewToken() {
        if (isShared()) {
            return Optional.empty();
        }
        Account account = existing(self());
        SecretToken token = SecretToken.next();
        account.useToken(token.hash());
        accounts.saveAndFlush(account);
        journal.record(SecurityEvent.TOKEN_RENEWED, account.email(), account.email());
        account.reportRenewed(reporting, "token");
        return Optional.of(token.value());
    }

    private SignedInAccount self() {
        return current.account().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    private Account existing(SignedInAccount self) {
        return accounts.findById(self.id().value())
                .orElseThrow(() -> new IllegalStateException("no account " + self.id()));
    }
}
