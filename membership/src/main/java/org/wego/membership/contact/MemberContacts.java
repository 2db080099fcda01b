package org.wego.membership.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.contact.ContactOutcome.AlreadyServes;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.ContactOutcome.Invalid;
import org.wego.membership.contact.ContactOutcome.Problem;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.Stale;
import org.wego.membership.contact.ContactOutcome.TooMany;
import org.wego.membership.contact.ContactOutcome.Unknown;
import org.wego.membership.organisation.MemberId;

/** The contacts of a member, kept by staff and by the member itself. Every change is noted in its history. */
@Service
@NamedInterface
public class MemberContacts {

    /** How many contacts a member may have, today and in days to come. */
    public static final int MOST = 40;

    private final PersonEntries people;
    private final RepresentationEntries representations;
    private final PeopleKeeping keeping;
    private final ContactRows rows;
    private final ContactHistory history;
    private final Clock clock;

    MemberContacts(
            PersonEntries people,
            RepresentationEntries representations,
            PeopleKeeping keeping,
            ContactRows rows,
            ContactHistory history,
            Clock clock) {
        this.people = people;
        this.representations = representations;
        this.keeping = keeping;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /** All contacts of a member, those of earlier days included; in each role the first one first. */
    @ForStaffOrOwn
    public List<MemberContact> of(MemberId member) {
        return rows.of(member);
    }

    /**
     * Adds somebody who is not on record yet.
     *
     * @param shared whether somebody said that it is another person than the one who has this e-mail already
     */
    @ForStaffOrOwn
    public ContactOutcome add(MemberId member, PersonDraft person, boolean shared, Mandate mandate) {
        List<Problem> problems = Stream.of(person.problems(), mandate.problems())
                .flatMap(List::stream)
                .toList();
        return problems.isEmpty()
                ? keeping.attempt(person, () -> added(member, person, shared, mandate))
                : new Invalid(problems);
    }

    /** Adds a person who is on record; a member itself can only add its own contacts of today or before. */
    @PreAuthorize("hasRole('STAFF') or (@ownOrganisation.is(#member) and @representatives.serves(#person, #member))")
    public ContactOutcome add(MemberId member, PersonId person, Mandate mandate) {
        return mandate.problems().isEmpty()
                ? keeping.attempt(() -> people.hold(person.value())
                        .map(it ->
                                objection(member, person, mandate).orElseGet(() -> begin(member, it.person(), mandate)))
                        .orElseGet(Unknown::new))
                : new Invalid(mandate.problems());
    }

    /** Changes what a contact does for a member and for how long, if nobody else did since this version was read. */
    @ForStaffOrOwn
    public ContactOutcome revise(MemberId member, RepresentationId representation, int version, Mandate mandate) {
        if (!mandate.problems().isEmpty()) {
            return new Invalid(mandate.problems());
        }
        return change(member, representation, version, entry -> {
            people.hold(entry.person().value());
            if (overlaps(member, entry.person(), mandate, representation)) {
                return new AlreadyServes();
            }
            Mandate before = entry.mandate();
            entry.revise(mandate);
            representations.flush();
            history.changed(member, person(entry), before, mandate);
            return new Saved(entry.person());
        });
    }

    /** Removes what was entered by mistake; what is over gets an end instead. The person stays on record. */
    @ForStaffOrOwn
    public ContactOutcome remove(MemberId member, RepresentationId representation, int version) {
        return change(member, representation, version, entry -> {
            representations.delete(entry);
            representations.flush();
            history.removed(member, person(entry), entry.mandate());
            return new Saved(entry.person());
        });
    }

    /**
     * Corrects a person at all members it is a contact of; a member itself only contacts that no other member shares.
     *
     * @param shared whether somebody said that the e-mail is another one's as well
     */
    @PreAuthorize(
            "hasRole('STAFF') or (@ownOrganisation.is(#member) and @representatives.servesOnly(#person, #member))")
    public ContactOutcome revise(MemberId member, PersonId person, int version, PersonDraft draft, boolean shared) {
        return keeping.revise(person, version, draft, shared);
    }

    private ContactOutcome added(MemberId member, PersonDraft draft, boolean shared, Mandate mandate) {
        Optional<PersonId> owner = keeping.owner(draft);
        if (owner.isPresent() && !shared) {
            return new EmailKnown(owner.get());
        }
        return objection(member, null, mandate).orElseGet(() -> {
            Person person = people.saveAndFlush(PersonEntry.record(draft, owner.isPresent()))
                    .person();
            history.changed(null, person);
            return begin(member, person, mandate);
        });
    }

    /** What speaks against somebody new, or somebody on record, at a member. */
    private Optional<ContactOutcome> objection(MemberId member, @Nullable PersonId person, Mandate mandate) {
        if (!rows.lock(member)) {
            return Optional.of(new Unknown());
        }
        if (person != null && overlaps(member, person, mandate, null)) {
            return Optional.of(new AlreadyServes());
        }
        LocalDate today = LocalDate.now(clock);
        long present = representations.findByMemberId(member.value()).stream()
                .map(it -> it.mandate().until())
                .filter(until -> until == null || until.isAfter(today))
                .count();
        return present < MOST ? Optional.empty() : Optional.of(new TooMany(MOST));
    }

    private ContactOutcome begin(MemberId member, Person person, Mandate mandate) {
        representations.saveAndFlush(RepresentationEntry.begin(person.id(), member, mandate));
        history.began(member, person, mandate);
        return new Saved(person.id());
    }

    private boolean overlaps(MemberId member, PersonId person, Mandate mandate, @Nullable RepresentationId self) {
        return representations.findByMemberId(member.value()).stream()
                .filter(it -> !it.representationId().equals(self) && it.person().equals(person))
                .anyMatch(it -> it.mandate().overlaps(mandate));
    }

    private ContactOutcome change(
            MemberId member,
            RepresentationId representation,
            int version,
            Function<RepresentationEntry, ContactOutcome> change) {
        return keeping.attempt(() -> representations
                .findByIdAndMemberId(representation.value(), member.value())
                .map(it -> it.version() == version ? change.apply(it) : new Stale())
                .orElseGet(Unknown::new));
    }

    private Person person(RepresentationEntry entry) {
        return people.findById(entry.person().value()).orElseThrow().person();
    }
}
