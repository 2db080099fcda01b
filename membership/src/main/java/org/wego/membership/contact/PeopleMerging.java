package org.wego.membership.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForStaff;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.ContactOutcome.Invalid;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.Stale;
import org.wego.membership.contact.ContactOutcome.StillNeeded;
import org.wego.membership.contact.ContactOutcome.Unknown;
import org.wego.membership.organisation.MemberId;

/** Makes one person of two records of the same one; what either does for members, and its account, goes on. */
@Service
@ForStaff
@NamedInterface
public class PeopleMerging {

    private final PersonEntries people;
    private final RepresentationEntries representations;
    private final PeopleKeeping keeping;
    private final ContactHistory history;
    private final ObjectProvider<PersonUse> uses;

    PeopleMerging(
            PersonEntries people,
            RepresentationEntries representations,
            PeopleKeeping keeping,
            ContactHistory history,
            ObjectProvider<PersonUse> uses) {
        this.people = people;
        this.representations = representations;
        this.keeping = keeping;
        this.history = history;
        this.uses = uses;
    }

    /**
     * Merges the two, if nobody changed either since these versions were read. Mails that are written already go to the
     * address they bear.
     *
     * @return {@link StillNeeded} if both have an account, as a person has at most one
     * @throws IllegalArgumentException if both are one record
     */
    public ContactOutcome merge(MergePeople command) {
        if (command.kept().equals(command.gone())) {
            throw new IllegalArgumentException("one record is merged with itself");
        }
        PersonDraft values = command.values();
        return values.problems().isEmpty()
                ? keeping.attempt(values, () -> attempt(command))
                : new Invalid(values.problems());
    }

    private ContactOutcome attempt(MergePeople command) {
        // in one order, so that two who merge the same never wait for each other
        Stream.of(command.kept().value(), command.gone().value()).sorted().forEach(people::hold);
        Optional<PersonEntry> kept = people.findById(command.kept().value());
        Optional<PersonEntry> gone = people.findById(command.gone().value());
        if (kept.isEmpty() || gone.isEmpty()) {
            return new Unknown();
        }
        if (kept.get().version() != command.version() || gone.get().version() != command.goneVersion()) {
            return new Stale();
        }
        if (uses.stream().anyMatch(use -> use.needs(command.kept()) && use.needs(command.gone()))) {
            return new StillNeeded();
        }
        Optional<PersonId> owner =
                keeping.owner(command.values()).filter(it -> !it.equals(command.kept()) && !it.equals(command.gone()));
        boolean shares = kept.get().hasMailbox(command.values()) || gone.get().hasMailbox(command.values());
        if (owner.isPresent() && !shares) {
            return new EmailKnown(owner.get());
        }
        return merge(kept.get(), gone.get(), command.values(), owner.isPresent());
    }

    private ContactOutcome merge(PersonEntry kept, PersonEntry gone, PersonDraft values, boolean shared) {
        Person before = kept.person();
        Person other = gone.person();
        Person after = new Person(kept.personId(), values.name(), values.email(), values.phone(), values.language());
        passOn(before, other, after);
        uses.forEach(use -> use.passOn(other.id(), after.id()));
        // before the other one takes its mailbox
        people.delete(gone);
        people.flush();
        kept.merge(values, shared);
        people.flush();
        history.merged(before, other, after);
        return new Saved(after.id());
    }

    /** Gives what one does for members to the other one; what both do for a member at the same time becomes one. */
    private void passOn(Person before, Person other, Person after) {
        List<RepresentationEntry> passing =
                representations.findByPersonId(other.id().value());
        List<RepresentationEntry> own =
                new ArrayList<>(representations.findByPersonId(before.id().value()));
        for (RepresentationEntry entry : passing) {
            Mandate mandate = entry.mandate();
            for (Optional<RepresentationEntry> same = same(own, entry.member(), mandate);
                    same.isPresent();
                    same = same(own, entry.member(), mandate)) {
                RepresentationEntry twice = same.get();
                mandate = mandate.with(twice.mandate());
                own.remove(twice);
                representations.delete(twice);
                history.removed(entry.member(), passing.contains(twice) ? after : before, twice.mandate());
            }
            history.merged(entry.member(), other, entry.mandate(), after, mandate);
            entry.passTo(after.id(), mandate);
            own.add(entry);
        }
        own.removeAll(passing);
        own.forEach(it -> history.changed(it.member(), it.mandate(), before, after));
        representations.flush();
    }

    private static Optional<RepresentationEntry> same(List<RepresentationEntry> own, MemberId member, Mandate mandate) {
        return own.stream()
                .filter(it -> it.member().equals(member) && it.mandate().overlaps(mandate))
                .findFirst();
    }
}
