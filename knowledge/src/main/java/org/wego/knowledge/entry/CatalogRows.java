package org.wego.knowledge.entry;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.start.StartRow;

/** The catalogs are what the organisation has, whatever else is loaded: they come with the first entry. */
@Component
class CatalogRows {

    private final JdbcTemplate jdbc;

    CatalogRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds them if there are none. */
    void bring() {
        Integer known = jdbc.queryForObject("select count(*) from knowledge.catalog", Integer.class);
        if (known == null || known == 0) {
            jdbc.batchUpdate(
                    "insert into knowledge.catalog (kind, version, place, name, about, source) values (?, 0, ?, ?, ?, ?)",
                    StartRow.read("start/entry/catalogs.tsv").stream()
                            .map(row -> new Object[] {
                                row.text("kind"),
                                row.number("place"),
                                row.text("name"),
                                row.text("about"),
                                row.text("source")
                            })
                            .toList());
        }
    }
}
