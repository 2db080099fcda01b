package org.wego.membership.contact;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.ContactOutcome.Invalid;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.Stale;
import org.wego.membership.contact.ContactOutcome.Unknown;

/** How people are changed, by whoever may. */
@Component
class PeopleKeeping {

    /** A mailbox belongs to one person. */
    private static final Constraint MAILBOX = Constraint.named("person_mailbox");

    private final PersonEntries people;
    private final RepresentationEntries representations;
    private final ContactHistory history;
    private final TransactionTemplate transaction;

    PeopleKeeping(
            PersonEntries people,
            RepresentationEntries representations,
            ContactHistory history,
            TransactionTemplate transaction) {
        this.people = people;
        this.representations = representations;
        this.history = history;
        this.transaction = transaction;
    }

    /**
     * In one transaction, in which a change that is refused has written nothing; whoever comes second of two at once is
     * told what the first one did.
     */
    ContactOutcome attempt(PersonDraft draft, Supplier<ContactOutcome> change) {
        try {
            return attempt(change);
        } catch (DataIntegrityViolationException twice) {
            MAILBOX.requireBrokenBy(twice);
            return owner(draft).<ContactOutcome>map(EmailKnown::new).orElseThrow(() -> twice);
        }
    }

    /** The same for changes that touch no e-mail. */
    ContactOutcome attempt(Supplier<ContactOutcome> change) {
        try {
            return transaction.execute(_ -> change.get());
        } catch (OptimisticLockingFailureException lost) {
            return new Stale();
        }
    }

    Optional<PersonId> owner(PersonDraft draft) {
        return draft.email().isEmpty()
                ? Optional.empty()
                : people.findByMailbox(draft.mailbox()).map(PersonEntry::personId);
    }

    /**
     * Replaces what is on record of a person, if nobody did since this version of it was read.
     *
     * @param shared whether somebody said that the e-mail is another one's as well
     */
    ContactOutcome revise(PersonId person, int version, PersonDraft draft, boolean shared) {
        return draft.problems().isEmpty()
                ? attempt(
                        draft,
                        () -> people.findById(person.value())
                                .map(it -> revise(it, version, draft, shared))
                                .orElseGet(Unknown::new))
                : new Invalid(draft.problems());
    }

    private ContactOutcome revise(PersonEntry entry, int version, PersonDraft draft, boolean shared) {
        if (entry.version() != version) {
            return new Stale();
        }
        Optional<PersonId> owner = owner(draft).filter(it -> !it.equals(entry.personId()));
        if (owner.isPresent() && !shared && !entry.hasMailbox(draft)) {
            return new EmailKnown(owner.get());
        }
        Person before = entry.person();
        entry.revise(draft, owner.isPresent());
        people.flush();
        history.changed(before, entry.person());
        representations
                .findByPersonId(entry.personId().value())
                .forEach(it -> history.changed(it.member(), it.mandate(), before, entry.person()));
        return new Saved(entry.personId());
    }
}
