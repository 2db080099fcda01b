package org.wego.programs.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Projects extends Repository<Project, UUID> {

    /** A project with one of its cities. */
    record Row(UUID id, int year, String subject, @Nullable String note, String source, PartnerCity city) {}

    Project save(Project project);

    long count();

    @Query("""
            select new org.wego.programs.project.Projects$Row(p.id, p.year, p.subject, p.note, p.source, c)
            from Project p join p.cities c
            order by p.year, p.subject, p.id, index(c)
            """)
    List<Row> withCities();
}
