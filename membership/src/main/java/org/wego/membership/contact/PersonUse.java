package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/** Tells whether a person is needed by what membership does not know, such as an account. Whoever needs people provides it. */
@NamedInterface
public interface PersonUse {

    /** Whether the person cannot go. */
    boolean needs(PersonId person);
}
