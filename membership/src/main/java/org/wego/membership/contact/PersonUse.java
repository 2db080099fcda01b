package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/** What people have that membership does not know, such as an account. Whoever keeps the like provides it. */
@NamedInterface
public interface PersonUse {

    /** Whether the person has it, and so cannot go. */
    boolean needs(PersonId person);

    /** Gives it to another record of the same person, which has none, in the transaction in which the first one goes. */
    void passOn(PersonId from, PersonId to);
}
