package org.wego.membership.joining;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;

/** Invites the first person of a new member to the desk. Membership knows no accounts; whoever keeps them provides it. */
@NamedInterface
public interface FirstAccount {

    /** Invites the person in the transaction that makes the member; nothing is done for one who has an account. */
    void invite(MemberId member, PersonId person, String name, String email);
}
