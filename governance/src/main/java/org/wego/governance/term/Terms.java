package org.wego.governance.term;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.governance.office.Office;
import org.wego.membership.contact.PersonId;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Terms extends Repository<Term, UUID>, CitiesOnRecord {

    Term save(Term term);

    void delete(Term term);

    void flush();

    long count();

    boolean existsByNameAndIdNot(String name, UUID id);

    Optional<Term> findById(UUID id);

    /** The term to be changed: if two change it, or a part of it, at once, the second fails. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select t from Term t where t.id = :id")
    Optional<Term> toEdit(UUID id);

    /** All terms, the latest first. */
    @Query("select t from Term t order by t.starts.earliest desc, t.name")
    List<Term> all();

    /** The terms in force that have begun and not ended by that day; of two the earlier one first. */
    @Query("""
            select t from Term t
            where t.state = org.wego.governance.term.TermState.IN_FORCE
                and t.starts.latest <= :day and t.ends.latest > :day
            order by t.starts.earliest
            """)
    List<Term> containing(LocalDate day, Limit limit);

    @Query("""
            select new org.wego.governance.term.TermSummary(
                t.id, t.name, t.starts, t.ends, t.complete, t.state, t.note, t.source)
            from Term t order by t.starts.earliest desc, t.name
            """)
    List<TermSummary> summaries();

    /** An appointment with the term it belongs to, in one row. */
    record Held(Term term, Appointment appointment) {

        AppointmentInTerm details() {
            return new AppointmentInTerm(
                    term.summary(), appointment.details(term.summary().tenure()));
        }
    }

    @Query("""
            select new org.wego.governance.term.Terms$Held(t, a) from Term t join t.appointments a
            where t.state = org.wego.governance.term.TermState.IN_FORCE and a.city.member = :city
            """)
    List<Held> heldBy(MemberId city);

    @Query("""
            select new org.wego.governance.term.Terms$Held(t, a) from Term t join t.appointments a
            where t.state = org.wego.governance.term.TermState.IN_FORCE and a.office = :office
            """)
    List<Held> holdersOf(Office office);

    /** From now on another record of the same person speaks for its cities. */
    @Modifying
    @Query("update Appointment a set a.representative.person = :to where a.representative.person = :from")
    int passOn(PersonId from, PersonId to);

    @Override
    @Query("select distinct a.city from Appointment a where a.city.member is null and a.city.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update Appointment a set a.city.member = :member
            where a.city.member is null and a.city.name = :name and a.city.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
