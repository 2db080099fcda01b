package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.audit.RecordState;

/**
 * Somebody, or an office, to turn to.
 *
 * @param email may be empty
 * @param phone may be empty
 * @param language in which to write, by BCP 47; empty if nobody said
 */
@NamedInterface
public record Person(PersonId id, String name, String email, String phone, String language) {

    /** What is on record, part by part. */
    RecordState state() {
        return RecordState.NONE
                .with("name", name)
                .with("email", email)
                .with("phone", phone)
                .with("language", language);
    }

    /** What is on record, to be changed. */
    public PersonDraft draft() {
        return new PersonDraft(name, email, phone, language);
    }
}
