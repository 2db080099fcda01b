package org.wego.account.holder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
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
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

/**
 * Carries over what earlier releases recorded: an account that was tied to a member belongs to a person who represents
 * that member. Whoever is on record with the e-mail of the account is that person. Done before the first request, once
 * for each account; the journal has a line of it.
 */
@Component
class AccountsOfPeople implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsOfPeople.class);

    private final MemberContacts contacts;
    private final Representatives representatives;
    private final SecurityJournal journal;
    private final SecurityContextHolderStrategy contexts;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    AccountsOfPeople(
            MemberContacts contacts,
            Representatives representatives,
            SecurityJournal journal,
            SecurityContextHolderStrategy contexts,
            TransactionOperations transactions,
            JdbcClient jdbc) {
        this.contacts = contacts;
        this.representatives = representatives;
        this.journal = journal;
        this.contexts = contexts;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    private record Earlier(AccountId id, String email, String name, MemberId member) {}

    @Override
    public void afterSingletonsInstantiated() {
        SecurityContext before = contexts.getContext();
        SecurityContext system = contexts.createEmptyContext();
        system.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated("system", null, Role.ADMIN.authorities()));
        contexts.setContext(system);
        try {
            earlier().forEach(this::carryOver);
        } finally {
            contexts.setContext(before);
        }
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

    /** One that fails acts for nobody until an administrator names its person, and keeps no other from its own. */
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

    private void assign(Earlier account, PersonId person) {
        int assigned = jdbc.sql("""
                        update app.account set person_id = :person, member_id = null, version = version + 1
                        where id = :account and member_id is not null""")
                .param("person", person.value())
                .param("account", account.id().value())
                .update();
        if (assigned > 0) {
            journal.record(SecurityEvent.PERSON_ASSIGNED, "system", account.email());
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
