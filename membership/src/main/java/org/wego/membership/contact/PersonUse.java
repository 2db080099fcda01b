package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/**
 * Tells whether something that membership does not know, such as an account, needs a person. Whoever needs people
 * provides it.
 */
@NamedInterface
public interface PersonUse {

    /** Whether the person cannot go. */
    boolean needs(PersonId person);
}
