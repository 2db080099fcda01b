package org.wego.knowledge.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.ClusterId;

/** Reads lists of what is published, each with one statement. */
@Component
class EntryLists {

    private static final String SUMMARY = """
            select e.id, e.catalog, e.entry_year, e.member_id, e.city, e.country, t.language, t.title, t.summary
            from knowledge.entry e join knowledge.entry_text t on t.entry_id = e.id and t.place = 0
            where e.state = 'PUBLISHED' and\s""";

    private static final String LATEST_FIRST = " order by e.entry_year desc nulls last, t.title, e.id limit :limit";

    private final JdbcClient jdbc;

    EntryLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CatalogSummary> catalogs() {
        return jdbc.sql("""
                        select c.kind, c.name, c.about, c.source,
                            (select count(*) from knowledge.entry e
                                where e.catalog = c.kind and e.state = 'PUBLISHED') as entries
                        from knowledge.catalog c order by c.place""")
                .query((row, _) -> new CatalogSummary(
                        CatalogKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    Map<CatalogKind, String> names() {
        Map<CatalogKind, String> names = new EnumMap<>(CatalogKind.class);
        jdbc.sql("select kind, name from knowledge.catalog").query(row -> {
            names.put(CatalogKind.valueOf(row.getString(1)), row.getString(2));
        });
        return names;
    }

    List<EntrySummary> published(Collection<CatalogKind> catalogs, int offset, int limit) {
        return jdbc.sql(SUMMARY + "e.catalog in (:catalogs)" + LATEST_FIRST + " offset :offset")
                .param("catalogs", catalogs.stream().map(Enum::name).toList())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    List<EntrySummary> about(MemberId city, int limit) {
        return jdbc.sql(SUMMARY + "e.member_id = :city" + LATEST_FIRST)
                .param("city", city.value())
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    List<EntrySummary> inCluster(ClusterId cluster, int limit) {
        return jdbc.sql(SUMMARY
                        + "e.id in (select c.entry_id from knowledge.entry_cluster c where c.cluster_id = :cluster)"
                        + LATEST_FIRST)
                .param("cluster", cluster.value())
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    /** Those that have all the words in one of their titles. */
    List<EntrySummary> titled(List<Set<String>> words, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder titled =
                new StringBuilder("exists (select 1 from knowledge.entry_text w where w.entry_id = e.id");
        for (Set<String> word : words) {
            String either = "";
            for (String spelt : word) {
                String name = "spelt" + parameters.size();
                parameters.put(name, "%" + spelt + "%");
                either += (either.isEmpty() ? "" : " or ") + "w.title_key like :" + name;
            }
            titled.append(" and (").append(either).append(')');
        }
        return jdbc.sql(SUMMARY + titled + ")" + LATEST_FIRST)
                .params(parameters)
                .param("limit", limit)
                .query((row, _) -> summary(row))
                .list();
    }

    Optional<WithdrawnEntry> withdrawn(EntryId id) {
        return jdbc.sql("""
                        select e.catalog, t.title, e.withdrawn_at, e.reason
                        from knowledge.entry e join knowledge.entry_text t on t.entry_id = e.id and t.place = 0
                        where e.id = ? and e.state = 'WITHDRAWN'""")
                .param(id.value())
                .query((row, _) -> new WithdrawnEntry(
                        id,
                        CatalogKind.valueOf(row.getString(1)),
                        row.getString(2),
                        Objects.requireNonNull(EntryRows.moment(row, "withdrawn_at")),
                        row.getString(4)))
                .optional();
    }

    List<EntryVersion> after(@Nullable EntryId last, int limit) {
        return jdbc.sql("select id, version from knowledge.entry where state = 'PUBLISHED'"
                        + (last == null ? "" : " and id > :last") + " order by id limit :limit")
                .params(last == null ? Map.of() : Map.of("last", last.value()))
                .param("limit", limit)
                .query((row, _) -> new EntryVersion(new EntryId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from knowledge.entry where state = 'PUBLISHED'")
                .query(Long.class)
                .single();
    }

    private static EntrySummary summary(ResultSet row) throws SQLException {
        return new EntrySummary(
                new EntryId(row.getObject("id", UUID.class)),
                CatalogKind.valueOf(row.getString("catalog")),
                row.getString("language"),
                row.getString("title"),
                row.getString("summary"),
                row.getObject("entry_year", Integer.class),
                EntryRows.city(row));
    }
}
