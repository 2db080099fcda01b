package org.wego.governance.body;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Bodies extends Repository<Body, BodySummary.Kind> {

    Body save(Body body);

    long count();

    @Query(
            "select new org.wego.governance.body.BodySummary(b.kind, b.name, b.duty, b.source) from Body b order by b.place")
    List<BodySummary> summaries();
}
