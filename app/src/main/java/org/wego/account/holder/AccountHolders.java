package org.wego.account.holder;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.PersonUse;
import org.wego.membership.organisation.MemberId;
import org.wego.security.AccountId;
import org.wego.security.OpenSessions;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

/** Who has an account, and who is to have one. */
@Component
public class AccountHolders implements PersonUse {

    /** The kind of record, among others that are audited. */
    private static final String SUBJECT = "account";

    private final MemberContacts contacts;
    private final PeopleRegister people;
    private final OpenSessions sessions;
    private final SecurityJournal journal;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final JdbcClient jdbc;

    AccountHolders(
            MemberContacts contacts,
            PeopleRegister people,
            OpenSessions sessions,
            SecurityJournal journal,
            ChangeReporting reporting,
            Actor actor,
            JdbcClient jdbc) {
        this.contacts = contacts;
        this.people = people;
        this.sessions = sessions;
        this.journal = journal;
        this.reporting = reporting;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /** Whether the person has an account. */
    @Override
    public boolean needs(PersonId person) {
        return jdbc.sql("select count(*) from app.account where person_id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The account stays; its sessions end, since they know its former owner. */
    @Override
    public void passOn(PersonId from, PersonId to) {
        record Held(AccountId id, String email) {}
        jdbc.sql("select id, email from app.account where person_id = ? for update")
                .param(from.value())
                .query((row, _) -> new Held(new AccountId(row.getObject("id", UUID.class)), row.getString("email")))
                .optional()
                .ifPresent(held -> {
                    assign(held.id(), held.email(), from, to);
                    sessions.end(held.id());
                });
    }

    /**
     * Says whose an account is, and leaves a trace of it.
     *
     * @param from whose it was; null if that was nobody on record
     */
    void assign(AccountId account, String email, @Nullable PersonId from, PersonId to) {
        jdbc.sql("update app.account set person_id = ?, member_id = null, version = version + 1 where id = ?")
                .params(to.value(), account.value())
                .update();
        journal.record(SecurityEvent.PERSON_ASSIGNED, actor.name(), email);
        String before = from == null ? "" : from.toString();
        reporting.report(SUBJECT, account.value(), email, List.of(new Change("person", before, to.toString())));
    }

    /**
     * Who is to have an account: the person that was named, or somebody new who represents a member from now on.
     *
     * @return the person as {@link ContactOutcome.Saved}, or why there is none, such as an e-mail that is known
     */
    public ContactOutcome holder(@Nullable PersonId person, @Nullable MemberId member, String name, String email) {
        if (person != null) {
            return people.open(person).isPresent() ? new ContactOutcome.Saved(person) : new ContactOutcome.Unknown();
        }
        return member == null
                ? new ContactOutcome.Unknown()
                : contacts.add(member, new PersonDraft(name, email, "", ""), false, Mandate.of(ContactRole.GENERAL));
    }
}
