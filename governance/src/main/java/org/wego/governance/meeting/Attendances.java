package org.wego.governance.meeting;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** Links the cities at meetings; everything else about them is in their meeting. */
interface Attendances extends Repository<Attendance, UUID>, CitiesOnRecord {

    @Override
    @Query("select distinct a.city from Attendance a where a.city.member is null and a.city.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update Attendance a set a.city.member = :member
            where a.city.member is null and a.city.name = :name and a.city.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
