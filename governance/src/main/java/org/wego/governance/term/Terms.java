package org.wego.governance.term;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Terms extends Repository<Term, UUID>, CitiesOnRecord {

    /** How many posts an office has. */
    record Posts(Office office, int number) {}

    Term save(Term term);

    long count();

    @Query("""
            select new org.wego.governance.term.TermSummary(
                t.name, t.starts, t.ends, t.complete, t.note, t.source)
            from Term t order by t.starts.earliest desc
            """)
    List<TermSummary> summaries();

    /** The terms the day can lie in; of two the earlier one first, as it lasts until the change is known. */
    @Query("""
            select new org.wego.governance.term.TermSummary(
                t.name, t.starts, t.ends, t.complete, t.note, t.source)
            from Term t where t.starts.earliest <= :day and t.ends.latest > :day
            order by t.starts.earliest
            """)
    List<TermSummary> containing(LocalDate day, Limit limit);

    @Query("""
            select new org.wego.governance.term.TermSummary(
                t.name, t.starts, t.ends, t.complete, t.note, t.source)
            from Term t where t.complete = true and t.starts.earliest <= :day
            order by t.starts.earliest desc
            """)
    List<TermSummary> completeBy(LocalDate day, Limit limit);

    @Query("""
            select new org.wego.governance.term.Terms$Posts(key(p), value(p))
            from Term t join t.posts p where t.name = :term
            """)
    List<Posts> posts(String term);

    @Query("""
            select new org.wego.governance.term.OfficesOnDay$Holder(a.office, a.city, a.mode, a.evidence, a.source)
            from Term t join t.appointments a where t.name = :term
            order by index(a)
            """)
    List<OfficesOnDay.Holder> holders(String term);

    @Query("""
            select new org.wego.governance.term.OfficesOfCity$Held(
                a.office, t.name, t.starts, t.ends, a.mode, a.evidence, a.source)
            from Term t join t.appointments a where a.city.member = :city
            """)
    List<OfficesOfCity.Held> heldBy(MemberId city);

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
