package org.wego.programs.project;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.directory.CitiesOnRecord;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

interface Projects extends Repository<Project, UUID>, JpaSpecificationExecutor<Project>, CitiesOnRecord {

    Sort LATEST_FIRST = Sort.by(Order.desc("year"), Order.desc("id"));

    /** A project with one of its cities, or without any. */
    record Row(
            UUID id,
            ProjectKind kind,
            int year,
            String subject,
            @Nullable String note,
            String source,
            @Nullable CityOnRecord city,
            @Nullable ProjectState state) {}

    Project save(Project project);

    void flush();

    long count();

    List<Project> findAll(Sort sort);

    Optional<Project> findById(UUID id);

    /** The project to be changed: if two change it at once, the second waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id")
    Optional<Project> toEdit(UUID id);

    /** The ids of a stretch of the projects that fit, the latest first. */
    default List<UUID> found(Specification<Project> fitting, int offset, int limit) {
        ScrollPosition before = offset == 0 ? ScrollPosition.offset() : ScrollPosition.offset(offset - 1L);
        return findBy(fitting, found -> found.sortBy(LATEST_FIRST).limit(limit).scroll(before)).stream()
                .map(it -> it.id().value())
                .toList();
    }

    @Query("""
            select new org.wego.programs.project.Projects$Row(
                p.id, p.kind, p.year, p.subject, p.note, p.source, c.city, c.state)
            from Project p left join p.cities c
            order by p.year, p.subject, p.id, index(c)
            """)
    List<Row> withCities();

    @Query("""
            select new org.wego.programs.project.Projects$Row(
                p.id, p.kind, p.year, p.subject, p.note, p.source, c.city, c.state)
            from Project p left join p.cities c
            where p.id in :projects
            order by p.year desc, p.id desc, index(c)
            """)
    List<Row> withCities(Collection<UUID> projects);

    @Query("""
            select new org.wego.programs.project.Projects$Row(
                p.id, p.kind, p.year, p.subject, p.note, p.source, c.city, c.state)
            from Project p join p.cities c
            where p.id in (select own.id from Project own join own.cities work where work.city.member = :city)
            order by p.year, p.subject, p.id, index(c)
            """)
    List<Row> withCitiesOf(MemberId city);

    @Query("select distinct p.year from Project p order by 1 desc")
    List<Integer> years();

    /** The members that projects are made for, each once, of those that fit. */
    @Query("select distinct c.city.member from Project p join p.cities c where c.city.member is not null")
    List<MemberId> members();

    @Override
    @Query("select distinct c.city from Project p join p.cities c where c.city.member is null")
    List<CityOnRecord> withoutMember();

    @Override
    @Modifying
    @NativeQuery("""
            update programs.project_city set member_id = :#{#member.value}
            where member_id is null and name = :name and country is not distinct from :#{#country?.name()}
            """)
    int link(MemberId member, String name, @Nullable CountryCode country);
}
