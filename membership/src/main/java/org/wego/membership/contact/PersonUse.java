package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/** What people have that membership does not know, such as an account. Whoever keeps the like provides it. */
@NamedInterface
public interface PersonUse {

    /** Whether the person has it, and so cannot go. */
    boolean needs(PersonId person);

    /**
     * Gives what one has to another record of the same person, in the transaction in which the first one goes. Where it is
     * needed, the other one has none.
     */
    void passOn(PersonId from, PersonId to);
}
