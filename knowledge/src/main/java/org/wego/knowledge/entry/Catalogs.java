package org.wego.knowledge.entry;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Catalogs extends Repository<Catalog, CatalogKind> {

    Catalog save(Catalog catalog);

    long count();

    @Query("""
            select new org.wego.knowledge.entry.CatalogSummary(
                c.kind, c.name, c.about, c.source,
                (select count(e) from Entry e where e.catalog = c.kind and e.state = PUBLISHED))
            from Catalog c order by c.place
            """)
    List<CatalogSummary> summaries();
}
