package org.wego.account.holder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.Representatives;
import org.wego.membership.organisation.MemberId;
import org.wego.security.AccountId;

/**
 * Carries over what earlier releases recorded: an account that was tied to a member belongs to a person who represents
 * that member. Whoever is on record with the e-mail of the account is that person. Done before the first request, once
 * for each account; the journal and the audit tell of it.
 */
@Component
class AccountsOfPeople implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsOfPeople.class);

    private final MemberContacts contacts;
    private final Representatives representatives;
    private final AccountHolders holders;
    private final Actor actor;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    AccountsOfPeople(
            MemberContacts contacts,
            Representatives representatives,
            AccountHolders holders,
            Actor actor,
            TransactionOperations transactions,
            JdbcClient jdbc) {
        this.contacts = contacts;
        this.representatives = representatives;
        this.holders = holders;
        this.actor = actor;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    private record Earlier(AccountId id, String email, String name, MemberId member) {}

    @Override
    public void afterSingletonsInstantiated() {
        actor.inTheNameOf(Actor.SYSTEM, Role.STAFF, () -> earlier().forEach(this::carryOver));
    }

    private List<Earlier> earlier() {
        return jdbc.sql("select id, email, name, member_id from app.account where member_id is not null order by id")
                .query((row, _) -> new Earlier(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        row.getString("name"),
                        new MemberId(row.getObject("member_id", UUID.class))))
                .list();
    }

    /**
     * An account that fails acts for nobody until an administrator names its person; the others are carried over all
     * the same.
     */
    private void carryOver(Earlier account) {
        try {
            transactions.executeWithoutResult(status -> person(account)
                    .ifPresentOrElse(person -> assign(account, person), () -> {
                        status.setRollbackOnly();
                        LOG.warn(
                                "The account {} has no person on record; an administrator has to name one",
                                account.id());
                    }));
        } catch (DataAccessException refused) {
            // the message would name people
            LOG.warn(
                    "The account {} was not given to a person on record: {}",
                    account.id(),
                    refused.getClass().getSimpleName());
        }
    }

    /** Another process that starts at the same time may have been faster. */
    private void assign(Earlier account, PersonId person) {
        boolean open = jdbc.sql("select id from app.account where id = ? and member_id is not null for update")
                .param(account.id().value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (open) {
            holders.assign(account.id(), account.email(), null, person);
        }
    }

    private Optional<PersonId> person(Earlier account) {
        Mandate everything = Mandate.of(ContactRole.GENERAL);
        PersonDraft draft = new PersonDraft(account.name(), account.email(), "", "");
        return switch (contacts.add(account.member(), draft, false, everything)) {
            case Saved(PersonId person) -> Optional.of(person);
            case EmailKnown(PersonId person) ->
                representatives.represents(person, account.member())
                                || contacts.add(account.member(), person, everything) instanceof Saved
                        ? Optional.of(person)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
