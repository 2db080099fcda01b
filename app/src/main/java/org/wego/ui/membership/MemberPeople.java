package org.wego.ui.membership;

import java.util.Optional;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;

/**
 * The people of one member, as whoever looks at its page may see and keep them.
 *
 * @param register all people on record; empty for whoever may not see them
 */
record MemberPeople(MemberId member, MemberContacts contacts, Optional<PeopleRegister> register) {

    static MemberPeople forStaff(MemberId member, MemberContacts contacts, PeopleRegister register) {
        return new MemberPeople(member, contacts, Optional.of(register));
    }

    static MemberPeople forItself(MemberId member, MemberContacts contacts) {
        return new MemberPeople(member, contacts, Optional.empty());
    }

    /** The name of a person, for whoever may know it. */
    Optional<String> nameOf(PersonId person) {
        return register.isPresent()
                ? register.get().open(person).map(it -> it.person().name())
                : contacts.of(member).stream()
                        .filter(it -> it.person().id().equals(person))
                        .map(it -> it.person().name())
                        .findFirst();
    }
}
