package org.wego.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.account.OpenAccount.HolderRefused;
import org.wego.account.holder.AccountHolders;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.Role;
import org.wego.membership.access.SecretToken;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.Representatives;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.organisation.MemberId;
import org.wego.security.AccountId;
import org.wego.security.OpenSessions;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

/**
 * What administrators do with accounts. A change that takes rights away ends the account's sessions; every change is in
 * the journal.
 */
@Service
@ForAdministrators
public class AccountAdministration {

    /** The longest name of the person behind an account. */
    public static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final AccountHolders holders;
    private final Representatives representatives;
    private final AccountList list;
    private final Invitations invitations;
    private final SignInAttempts attempts;
    private final OpenSessions sessions;
    private final SecurityJournal journal;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final MailOutbox outbox;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            AccountHolders holders,
            Representatives representatives,
            AccountList list,
            Invitations invitations,
            SignInAttempts attempts,
            OpenSessions sessions,
            SecurityJournal journal,
            ChangeReporting reporting,
            Actor actor,
            MailOutbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.representatives = representatives;
        this.list = list;
        this.invitations = invitations;
        this.attempts = attempts;
        this.sessions = sessions;
        this.journal = journal;
        this.reporting = reporting;
        this.actor = actor;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Accounts whose e-mail or name contains the text, by e-mail. */
    public List<AccountSummary> accounts(String search, int offset, int limit) {
        return list.page(search, offset, limit);
    }

    /** The account as it is now; empty if there is none. */
    public Optional<AccountSummary> account(AccountId id) {
        return list.find(id);
    }

    /** How many accounts {@link #accounts} has in all for this text. */
    public int count(String search) {
        return list.count(search);
    }

    /**
     * Opens an account that has no password yet.
     *
     * @return the link with which the person chooses one
     * @throws EmailTaken if there is one with this e-mail
     * @throws HolderRefused if the account cannot be that of the person
     * @throws IllegalArgumentException if e-mail, name or person are wrong
     */
    @Transactional
    public SetupLink open(OpenAccount command) {
        return invitations.invite(opened(command).id());
    }

    /**
     * Opens an account and sends the link to choose a password by e-mail. Only where there is a mail server.
     *
     * @throws EmailTaken if there is one with this e-mail
     * @throws HolderRefused if the account cannot be that of the person
     * @throws IllegalArgumentException if e-mail, name or person are wrong
     */
    @Transactional
    public void invite(OpenAccount command) {
        outbox.put(invitations.invitation(opened(command)));
    }

    /** For which members these people act today, by name. */
    public Map<PersonId, List<MemberId>> members(Collection<PersonId> people) {
        return representatives.members(people);
    }

    /** Whether {@link #invite} and {@link #sendLink} reach anybody. */
    public boolean sendsMail() {
        return outbox.hasServer();
    }

    private Account opened(OpenAccount command) {
        if (!EmailAddress.isOne(Account.normalized(command.email()))) {
            throw new IllegalArgumentException("an account needs an e-mail");
        }
        requireName(command.name());
        String email = Account.normalized(command.email());
        if (accounts.existsByEmail(email)) {
            throw new EmailTaken(email);
        }
        PersonId person = holder(command.role(), command.person(), command.member(), command.name(), email);
        requireFree(person);
        Account account = Account.open(email, command.name(), command.role(), person, clock.instant());
        accounts.open(account);
        record(SecurityEvent.ACCOUNT_OPENED, account);
        account.report(reporting, RecordState.NONE);
        return account;
    }

    /**
     * Sends a new link to choose a password by e-mail; earlier links stop working as soon as it is on its way.
     *
     * @return false if the account is blocked, or one of the demonstration, which get none
     */
    @Transactional
    public boolean sendLink(AccountId id) {
        Account account = existing(id);
        if (account.takesLinks()) {
            outbox.put(invitations.link(account));
        }
        return account.takesLinks();
    }

    /** A new link to choose a password; earlier links stop working. */
    @Transactional
    public SetupLink renewLink(AccountId id) {
        Account account = existing(id);
        renewed(account, SecurityEvent.LINK_RENEWED, "link");
        return invitations.invite(id);
    }

    /** A new API token, to be shown once; the one before stops working. */
    @Transactional
    public String renewToken(AccountId id) {
        Account account = existing(id);
        SecretToken token = SecretToken.next();
        account.useToken(token.hash());
        accounts.saveAndFlush(account);
        renewed(account, SecurityEvent.TOKEN_RENEWED, "token");
        return token.value();
    }

    /**
     * Keeps the account out until it is unblocked, and ends its link to choose a password, whoever has it.
     *
     * @throws LastAdministrator if nobody else could administer
     */
    @Transactional
    public void block(AccountId id) {
        Account account = existing(id);
        accounts.keepAnAdministrator(account);
        change(account, SecurityEvent.BLOCKED, account::block);
        invitations.withdraw(id);
        sessions.end(id);
    }

    /** Lets a blocked account in again and forgets the wrong passwords that slowed it down. */
    @Transactional
    public void unblock(AccountId id) {
        Account account = existing(id);
        change(account, SecurityEvent.UNBLOCKED, account::unblock);
        attempts.forget(account);
    }

    /**
     * Corrects the name, the role and whose it is. A change of rights ends the account's sessions, so that it counts at
     * once.
     *
     * @throws ChangedMeanwhile if the account is not what it was when it was read
     * @throws LastAdministrator if nobody else could administer
     * @throws HolderRefused if the account cannot be that of the person
     * @throws IllegalArgumentException if the name or the person is wrong
     */
    @Transactional
    public void change(ChangeAccount command) {
        requireName(command.name());
        Account account = existing(command.account());
        if (account.version() != command.version()) {
            throw new ChangedMeanwhile();
        }
        boolean renamed = !account.name().equals(command.name());
        PersonId person = holder(command.role(), command.person(), command.member(), command.name(), account.email());
        boolean otherRights = !account.is(command.role(), person);
        if (otherRights) {
            requireFree(person);
        }
        if (command.role() != Role.ADMIN) {
            accounts.keepAnAdministrator(account);
        }
        RecordState before = account.state();
        account.rename(command.name());
        account.assign(command.role(), person);
        try {
            accounts.saveAndFlush(account);
        } catch (OptimisticLockingFailureException faster) {
            throw new ChangedMeanwhile();
        }
        account.report(reporting, before);
        if (renamed) {
            record(SecurityEvent.NAME_CHANGED, account);
        }
        if (otherRights) {
            sessions.end(account.id());
            record(SecurityEvent.ROLE_CHANGED, account);
        }
    }

    /** The person who is to have the account; null for accounts of staff. */
    private @Nullable PersonId holder(
            Role role, @Nullable PersonId person, @Nullable MemberId member, String name, String email) {
        if ((role == Role.MEMBER) != (person != null || member != null)) {
            throw new IllegalArgumentException("exactly the accounts of member contacts belong to a person on record");
        }
        if (role != Role.MEMBER) {
            return null;
        }
        ContactOutcome outcome = holders.holder(person, member, name, email);
        if (outcome instanceof Saved(PersonId holder)) {
            return holder;
        }
        throw new HolderRefused(outcome);
    }

    private void requireFree(@Nullable PersonId person) {
        if (person != null && holders.needs(person)) {
            throw new HolderRefused(null);
        }
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an account needs a name");
        }
    }

    private Account existing(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    private void change(Account account, SecurityEvent event, Runnable change) {
        RecordState before = account.state();
        change.run();
        accounts.saveAndFlush(account);
        account.report(reporting, before);
        record(event, account);
    }

    private void renewed(Account account, SecurityEvent event, String secret) {
        record(event, account);
        account.reportRenewed(reporting, secret);
    }

    private void record(SecurityEvent event, Account account) {
        journal.record(event, actor.name(), account.email());
    }
}
