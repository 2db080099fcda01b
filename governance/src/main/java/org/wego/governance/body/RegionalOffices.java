package org.wego.governance.body;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface RegionalOffices extends Repository<RegionalOffice, UUID>, CitiesOnRecord {

    RegionalOffice save(RegionalOffice office);

    void delete(RegionalOffice office);

    Optional<RegionalOffice> findById(UUID id);

    @Query("select o from RegionalOffice o order by o.opened.earliest desc, o.region")
    List<RegionalOffice> all();

    @Query("""
            select new org.wego.governance.body.RegionalOfficeSummary(
                o.region, o.host, o.opened, o.openedByThen, o.closed, o.note, o.source)
            from RegionalOffice o
            where o.opened.earliest <= :day and (o.closed is null or o.closed.latest > :day)
            order by o.opened.earliest, o.region
            """)
    List<RegionalOfficeSummary> workingOn(LocalDate day);

    @Query("""
            select new org.wego.governance.body.RegionalOfficeSummary(
                o.region, o.host, o.opened, o.openedByThen, o.closed, o.note, o.source)
            from RegionalOffice o where o.host.member = :city
            order by o.opened.earliest desc, o.region
            """)
    List<RegionalOfficeSummary> hostedBy(MemberId city);

    @Override
    @Query("select distinct o.host from RegionalOffice o where o.host.member is null and o.host.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update versioned RegionalOffice o set o.host.member = :member
            where o.host.member is null and o.host.name = :name and o.host.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
