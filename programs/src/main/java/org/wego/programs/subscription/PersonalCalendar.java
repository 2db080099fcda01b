package org.wego.programs.subscription;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForSignedIn;
import org.wego.membership.access.SecretToken;
import org.wego.membership.account.AccountDirectory;
import org.wego.membership.account.AccountDirectory.Holder;
import org.wego.membership.contact.Representatives;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventId;

/**
 * The calendar of whoever is signed in, by one secret link that its owner makes, replaces and takes back; only its hash is
 * kept. It has the events for which the owner is registered, and where the owner acts for members today, those of their people
 * and those in their cities. Whoever may not sign in any more has no calendar.
 */
@Service
@ForSignedIn
@NamedInterface
public class PersonalCalendar {

    /** More than anybody takes part in; a calendar program reads all of it each time. */
    private static final int MOST = 2_000;

    private final CalendarLinkRows links;
    private final PersonalEventRows rows;
    private final EventCalendar calendar;
    private final Representatives representatives;
    private final ObjectProvider<AccountDirectory> accounts;
    private final Actor actor;
    private final Clock clock;

    PersonalCalendar(
            CalendarLinkRows links,
            PersonalEventRows rows,
            EventCalendar calendar,
            Representatives representatives,
            ObjectProvider<AccountDirectory> accounts,
            Actor actor,
            Clock clock) {
        this.links = links;
        this.rows = rows;
        this.calendar = calendar;
        this.representatives = representatives;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** When the own link was made; empty if there is none. */
    public Optional<Instant> linkedSince() {
        return links.madeAt(actor.name());
    }

    /** A new link, as its secret, to be shown once; the one before stops working. */
    @Transactional
    public String renewLink() {
        SecretToken secret = SecretToken.next();
        links.replace(actor.name(), secret.hash(), clock.instant());
        return secret.value();
    }

    /** Takes the own link back; false if there was none. */
    @Transactional
    public boolean revokeLink() {
        return links.remove(actor.name());
    }

    /** The calendar that a secret leads to, from a year ago on, the first event first. */
    @ForEverybody
    public Optional<List<PersonalEvent>> open(String token) {
        return links.owner(token)
                .flatMap(owner -> Optional.ofNullable(accounts.getIfAvailable()).flatMap(it -> it.find(owner)))
                .map(this::events);
    }

    private List<PersonalEvent> events(Holder holder) {
        List<MemberId> members = holder.person() == null ? List.of() : representatives.members(holder.person());
        Map<EventId, Boolean> certain =
                rows.of(holder.email(), members, LocalDate.now(clock).minusYears(1), MOST);
        return calendar.those(certain.keySet()).stream()
                .map(it -> new PersonalEvent(it, certain.getOrDefault(it.id(), false)))
                .toList();
    }
}
