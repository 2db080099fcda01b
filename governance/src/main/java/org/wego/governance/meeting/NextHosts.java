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

/** Links the cities that were chosen as the next hosts. */
interface NextHosts extends Repository<Meeting, UUID>, CitiesOnRecord {

    @Override
    @Query("select distinct m.nextHost from Meeting m where m.nextHost.member is null and m.nextHost.name is not null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @Query("""
            update versioned Meeting m set m.nextHost.member = :member
            where m.nextHost.member is null and m.nextHost.name = :name
                and m.nextHost.country is not distinct from :country
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
