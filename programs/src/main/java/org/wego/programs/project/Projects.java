package org.wego.programs.project;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Projects extends Repository<Project, UUID>, CitiesOnRecord {

    /** A project with one of its cities. */
    record Row(UUID id, int year, String subject, @Nullable String note, String source, CityOnRecord city) {}

    Project save(Project project);

    long count();

    @Query("""
            select new org.wego.programs.project.Projects$Row(p.id, p.year, p.subject, p.note, p.source, c)
            from Project p join p.cities c
            order by p.year, p.subject, p.id, index(c)
            """)
    List<Row> withCities();

    @Query("""
            select new org.wego.programs.project.Projects$Row(p.id, p.year, p.subject, p.note, p.source, c)
            from Project p join p.cities c
            where p.id in (select own.id from Project own join own.cities city where city.member = :city)
            order by p.year, p.subject, p.id, index(c)
            """)
    List<Row> withCitiesOf(MemberId city);

    @Override
    @Query("select distinct c from Project p join p.cities c where c.member is null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @NativeQuery("""
            update programs.project_city set member_id = :#{#member.value}
            where member_id is null and name = :name and country = :#{#country?.name()}
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
