package org.wego.account;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.operation.ApplicationAddress;
import org.wego.operation.UnlockFolder;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

/**
 * Answers the command {@code --unlock}, which somebody has given on the machine of the server: lets the account in, forgets
 * what was tried with it, and makes a link to choose a new password.
 */
@Component
class Unlocking {

    private static final Logger LOG = LoggerFactory.getLogger(Unlocking.class);

    /** Whoever controls the machine needs no account. */
    private static final String SERVER = "server";

    private final Accounts accounts;
    private final Invitations invitations;
    private final SignInAttempts attempts;
    private final SecurityJournal journal;
    private final TransactionOperations transactions;
    private final ChangeReporting reporting;
    private final UnlockFolder folder;
    private final ApplicationAddress address;

    Unlocking(
            Accounts accounts,
            Invitations invitations,
            SignInAttempts attempts,
            SecurityJournal journal,
            TransactionOperations transactions,
            ChangeReporting reporting,
            @Value("${wego.unlock.folder}") Path folder,
            ApplicationAddress address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.attempts = attempts;
        this.journal = journal;
        this.transactions = transactions;
        this.reporting = reporting;
        this.folder = new UnlockFolder(folder);
        this.address = address;
    }

    @Scheduled(fixedDelay = 1_000)
    void answer() {
        folder.answerEach(this::unlock);
    }

    /** The link with which the person of this account chooses a password; empty if there is no such account. */
    Optional<String> unlock(String email) {
        return Optional.ofNullable(transactions.execute(
                        _ -> accounts.signingIn(email).map(this::unlock).orElse(null)))
                .map(link -> address.of(link.path()));
    }

    private SetupLink unlock(Account account) {
        RecordState before = account.state();
        account.unblock();
        accounts.saveAndFlush(account);
        attempts.forget(account);
        journal.record(SecurityEvent.UNBLOCKED, SERVER, account.email());
        reporting.reportAs(
                SERVER,
                Account.SUBJECT,
                account.id().value(),
                account.email(),
                before.to(account.state().with("link", "renewed")));
        LOG.info("{} was unlocked on the server", account.email());
        return invitations.invite(account.id());
    }
}
