package org.wego.account;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.Role;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.text.CleanText;
import org.wego.security.ClientNetwork;
import org.wego.security.OpenSessions;
import org.wego.security.PasswordHashing;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

/** Choosing a password with a one-time link; also how the first administrator comes to be. */
@Service
@ForEverybody
public class AccountSetup {

    private final Accounts accounts;
    private final Invitations invitations;
    private final SignInAttempts attempts;
    private final OpenSessions sessions;
    private final SecurityJournal journal;
    private final PasswordHashing passwords;
    private final ChangeReporting reporting;
    private final MailOutbox outbox;
    private final Clock clock;

    AccountSetup(
            Accounts accounts,
            Invitations invitations,
            SignInAttempts attempts,
            OpenSessions sessions,
            SecurityJournal journal,
            PasswordHashing passwords,
            ChangeReporting reporting,
            MailOutbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.attempts = attempts;
        this.sessions = sessions;
        this.journal = journal;
        this.passwords = passwords;
        this.reporting = reporting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether links can be sent by e-mail; without a mail server administrators hand them out. */
    public boolean sendsMail() {
        return outbox.hasServer();
    }

    /**
     * Sends a link to choose a new password to this address if it has an account. Neither the answer nor the time it
     * takes tells whether it has, and whoever asks again soon gets one mail. Without a transaction, so that whoever has
     * to wait holds no connection, and no stranger makes the public pages be rendered anew.
     *
     * @param caller the address of the machine that asks
     * @return false if this is no e-mail address
     * @throws org.wego.security.TooManyAttempts if so much is tried from there, or with this address
     */
    public boolean sendLink(String email, @Nullable String caller) {
        String address = Account.normalized(email);
        if (!EmailAddress.isOne(address)) {
            return false;
        }
        attempts.ofStranger(ClientNetwork.of(caller), address);
        outbox.put(invitations.forgotten(address));
        return true;
    }

    /** Whom the link is for: the e-mail of an account, or empty if it makes the first administrator. */
    public record Invited(Optional<String> email) {}

    /** What the link is for; empty if it is unknown, used or expired. */
    public Optional<Invited> invited(String token) {
        return invitations
                .find(token)
                .filter(this::stillMakesSense)
                .map(invitation -> new Invited(invitation
                        .account()
                        .flatMap(id -> accounts.findById(id.value()))
                        .map(Account::email)));
    }

    /**
     * Sets the password and uses the link up.
     *
     * @param email only read if the link makes the first administrator
     * @param name likewise
     * @return why not; empty if it is done
     */
    @Transactional
    public Optional<SetupRefusal> choosePassword(String token, String email, String name, String password) {
        Optional<Invitations.Invitation> invitation = invitations.find(token).filter(this::stillMakesSense);
        if (invitation.isEmpty()) {
            return Optional.of(SetupRefusal.LINK_INVALID);
        }
        Optional<Account> known = invitation.get().account().flatMap(id -> accounts.findById(id.value()));
        String address = known.map(Account::email).orElse(Account.normalized(email));
        Optional<SetupRefusal> refusal = known.isPresent()
                ? PasswordRule.refusal(address, password)
                : personRefusal(address, name).or(() -> PasswordRule.refusal(address, password));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!invitations.use(token)) {
            return Optional.of(SetupRefusal.LINK_INVALID);
        }
        RecordState before = known.map(Account::state).orElse(RecordState.NONE);
        Account account = known.orElseGet(() -> Account.open(address, name, Role.ADMIN, null, clock.instant()));
        account.choosePassword(passwords.encode(password));
        accounts.saveAndFlush(account);
        attempts.forget(account);
        sessions.end(account.id());
        journal.record(SecurityEvent.PASSWORD_CHOSEN, account.email(), account.email());
        reporting.reportAs(
                account.email(),
                Account.SUBJECT,
                account.id().value(),
                account.email(),
                before.to(account.state().with("password", "chosen")));
        return Optional.empty();
    }

    private boolean stillMakesSense(Invitations.Invitation invitation) {
        return invitation.account().isPresent() || accounts.countByDemonstrationFalse() == 0;
    }

    private static Optional<SetupRefusal> personRefusal(String email, String typedName) {
        String name = CleanText.line(typedName);
        if (!EmailAddress.isOne(email)) {
            return Optional.of(SetupRefusal.EMAIL_INVALID);
        }
        if (name.isBlank() || name.length() > AccountAdministration.LONGEST_NAME) {
            return Optional.of(SetupRefusal.NAME_MISSING);
        }
        return Optional.empty();
    }
}
