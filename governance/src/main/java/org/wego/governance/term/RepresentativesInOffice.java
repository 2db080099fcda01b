package org.wego.governance.term;

import org.springframework.stereotype.Component;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.PersonUse;

/** When two records of a person become one, that person still is whoever spoke for a city in office. */
@Component
class RepresentativesInOffice implements PersonUse {

    private final Terms terms;

    RepresentativesInOffice(Terms terms) {
        this.terms = terms;
    }

    /** The name is on record with the office, so the record of the person may go. */
    @Override
    public boolean needs(PersonId person) {
        return false;
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        terms.passOn(from, to);
    }
}
