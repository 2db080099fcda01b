package org.wego.account.holder;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.PersonUse;
import org.wego.membership.organisation.MemberId;

/** Who has an account, and who is to have one. */
@Component
public class AccountHolders implements PersonUse {

    private final MemberContacts contacts;
    private final PeopleRegister people;
    private final JdbcClient jdbc;

    AccountHolders(MemberContacts contacts, PeopleRegister people, JdbcClient jdbc) {
        this.contacts = contacts;
        this.people = people;
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
