package org.wego.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegionalOffices extends Repository<RegionalOffice, UUID> {

    RegionalOffice save(RegionalOffice office);

    @Query("""
            select new org.wego.governance.body.RegionalOfficeSummary(
                o.region, o.host, o.opened, o.openedByThen, o.closed, o.note, o.source)
            from RegionalOffice o
            where o.opened.earliest <= :day and (o.closed is null or o.closed.latest > :day)
            order by o.opened.earliest, o.region
            """)
    List<RegionalOfficeSummary> workingOn(LocalDate day);
}
