package org.wego.account;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.account.holder.AccountHolders;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.PersonId;
import org.wego.membership.joining.FirstAccount;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.organisation.MemberId;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

/**
 * Opens the account of the first person of a member that joins, and invites it by e-mail. Whoever has an account acts for
 * the new member as well, as soon as it represents it.
 */
@Component
class FirstAccounts implements FirstAccount {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final Invitations invitations;
    private final MailOutbox outbox;
    private final SecurityJournal journal;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    FirstAccounts(
            Accounts accounts,
            AccountHolders holders,
            Invitations invitations,
            MailOutbox outbox,
            SecurityJournal journal,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.invitations = invitations;
        this.outbox = outbox;
        this.journal = journal;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(MemberId member, PersonId person, String name, String email) {
        String address = Account.normalized(email);
        if (holders.needs(person) || accounts.existsByEmail(address)) {
            return;
        }
        Account account = Account.open(address, name, Role.MEMBER, person, clock.instant());
        accounts.open(account);
        journal.record(SecurityEvent.ACCOUNT_OPENED, actor.name(), account.email());
        account.report(reporting, RecordState.NONE);
        outbox.put(invitations.invitation(account));
    }
}
