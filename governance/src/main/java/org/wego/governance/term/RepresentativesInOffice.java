package org.wego.governance.term;

import org.springframework.stereotype.Component;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.PersonUse;

/** Who spoke for a city in office stays who it was when two records of the person become one. */
@Component
class RepresentativesInOffice implements PersonUse {

    private final Terms terms;

    RepresentativesInOffice(Terms terms) {
        this.terms = terms;
    }

    /** The name is on record with the office, so that the person may go. */
    @Override
    public boolean needs(PersonId person) {
        return false;
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        terms.passOn(from, to);
    }
}
