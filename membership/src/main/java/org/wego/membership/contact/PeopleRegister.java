package org.wego.membership.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForStaff;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.Stale;
import org.wego.membership.contact.ContactOutcome.StillNeeded;
import org.wego.membership.contact.ContactOutcome.Unknown;

/** All people on record, whomever they represent; for staff. */
@Service
@ForStaff
@NamedInterface
public class PeopleRegister {

    private final PersonEntries people;
    private final RepresentationEntries representations;
    private final PeopleKeeping keeping;
    private final ContactRows rows;
    private final ObjectProvider<PersonUse> uses;
    private final ContactHistory history;

    PeopleRegister(
            PersonEntries people,
            RepresentationEntries representations,
            PeopleKeeping keeping,
            ContactRows rows,
            ObjectProvider<PersonUse> uses,
            ContactHistory history) {
        this.people = people;
        this.representations = representations;
        this.keeping = keeping;
        this.rows = rows;
        this.uses = uses;
        this.history = history;
    }

    /** A stretch of the list by name of those whose name or e-mail contains the text, with what each does for members. */
    public List<PersonDetails> find(String text, int offset, int limit) {
        return rows.find(text, offset, limit);
    }

    /** How many {@link #find} has in all for this text. */
    public int count(String text) {
        return rows.count(text);
    }

    /** A person as it is now; empty if there is none. */
    public Optional<PersonDetails> open(PersonId person) {
        return people.findById(person.value())
                .map(it -> new PersonDetails(
                        it.person(), it.version(), rows.served(List.of(person)).getOrDefault(person, List.of())));
    }

    /**
     * Replaces what is on record of a person, if nobody did since this version of it was read.
     *
     * @param shared whether somebody said that the e-mail is another one's as well
     */
    public ContactOutcome revise(PersonId person, int version, PersonDraft draft, boolean shared) {
        return keeping.revise(person, version, draft, shared);
    }

    /** Forgets a person who represents nobody and has no account, if nobody changed it since this version was read. */
    public ContactOutcome remove(PersonId person, int version) {
        return keeping.attempt(
                () -> people.hold(person.value()).map(it -> remove(it, version)).orElseGet(Unknown::new));
    }

    private ContactOutcome remove(PersonEntry person, int version) {
        if (person.version() != version) {
            return new Stale();
        }
        PersonId id = person.personId();
        if (representations.existsByPersonId(id.value()) || uses.stream().anyMatch(use -> use.needs(id))) {
            return new StillNeeded();
        }
        Person gone = person.person();
        people.delete(person);
        people.flush();
        history.changed(gone, null);
        return new Saved(id);
    }
}
