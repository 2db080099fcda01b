package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.PartsText;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.programs.project.ProjectId;

/** Reads whole entries, any number of them with four statements. */
@Component
class EntryRows {

    private static final String HEAD = """
            select e.id, e.version, e.state, e.external_id, e.catalog, e.status, e.entry_year, e.end_year,
                e.member_id, e.city, e.country, e.project_id, e.sdgs, e.technologies, e.drafted_by, e.drafted_at,
                e.changed_at, e.submitted_at, e.published_at, e.withdrawn_at, e.reason""";

    private static final String FROM = " from knowledge.entry e where ";

    private final JdbcClient jdbc;
    private final ClusterDirectory clusters;

    EntryRows(JdbcClient jdbc, ClusterDirectory clusters) {
        this.jdbc = jdbc;
        this.clusters = clusters;
    }

    /** Entries with all they say, in no order. */
    List<Entry> whole(String condition, Object parameter) {
        return read(HEAD + ", e.parts" + FROM + condition, parameter, row -> PartsText.read(row.getString("parts")));
    }

    /** Entries with what can be searched, in no order. */
    List<Entry> searched(String condition, Object parameter) {
        return read(HEAD + FROM + condition, parameter, _ -> EntryParts.NONE);
    }

    private interface Parts {
        EntryParts of(ResultSet row) throws SQLException;
    }

    private List<Entry> read(String statement, Object parameter, Parts parts) {
        if (parameter instanceof Collection<?> none && none.isEmpty()) {
            return List.of();
        }
        List<Entry> bare = jdbc.sql(statement)
                .param("asked", parameter)
                .query((row, _) -> bare(row, parts.of(row)))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        List<UUID> ids = bare.stream().map(it -> it.id().value()).toList();
        Map<UUID, List<EntryText>> texts = texts(ids);
        Map<UUID, Set<UUID>> ofClusters = ofClusters(ids);
        List<ClusterSummary> all = ofClusters.isEmpty() ? List.of() : clusters.clusters();
        return bare.stream()
                .map(it -> filled(
                        it,
                        texts.getOrDefault(it.id().value(), List.of()),
                        all.stream()
                                .filter(cluster -> ofClusters
                                        .getOrDefault(it.id().value(), Set.of())
                                        .contains(cluster.id().value()))
                                .toList()))
                .toList();
    }

    private Map<UUID, List<EntryText>> texts(List<UUID> entries) {
        Map<UUID, List<EntryText>> texts = new HashMap<>();
        jdbc.sql("""
                        select entry_id, language, original, title, summary, body, keywords
                        from knowledge.entry_text where entry_id in (:entries) order by entry_id, place""").param("entries", entries).query(row -> {
            texts.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                    .add(new EntryText(
                            row.getString(2),
                            row.getBoolean(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            lines(row.getString(7))));
        });
        return texts;
    }

    private Map<UUID, Set<UUID>> ofClusters(List<UUID> entries) {
        return jdbc
                .sql("select entry_id, cluster_id from knowledge.entry_cluster where entry_id in (:entries)")
                .param("entries", entries)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Entry filled(Entry bare, List<EntryText> texts, List<ClusterSummary> clusters) {
        EntryContent said = bare.content();
        EntryContent content = new EntryContent(
                said.catalog(),
                said.city(),
                said.country(),
                said.project(),
                said.year(),
                said.endYear(),
                said.status(),
                clusters,
                said.sdgs(),
                said.technologies(),
                texts,
                said.parts());
        return new Entry(bare.id(), bare.version(), bare.state(), bare.externalId(), content, bare.life());
    }

    private static Entry bare(ResultSet row, EntryParts parts) throws SQLException {
        EntryContent content = new EntryContent(
                CatalogKind.valueOf(row.getString("catalog")),
                city(row),
                CountryCode.getByCode(row.getString("country")),
                orNull(row.getObject("project_id", UUID.class), ProjectId::new),
                row.getObject("entry_year", Integer.class),
                row.getObject("end_year", Integer.class),
                EntryStatus.valueOf(row.getString("status")),
                List.of(),
                words(row.getString("sdgs")).map(Integer::valueOf).collect(Collectors.toSet()),
                lines(row.getString("technologies")),
                List.of(),
                parts);
        EntryLife life = new EntryLife(
                row.getString("drafted_by"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                moment(row, "submitted_at"),
                moment(row, "published_at"),
                moment(row, "withdrawn_at"),
                row.getString("reason"));
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                EntryState.valueOf(row.getString("state")),
                row.getString("external_id"),
                content,
                life);
    }

    static @Nullable CityOnRecord city(ResultSet row) throws SQLException {
        String name = row.getString("city");
        return name == null
                ? null
                : new CityOnRecord(
                        orNull(row.getObject("member_id", UUID.class), MemberId::new),
                        name,
                        CountryCode.getByCode(row.getString("country")));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return orNull(row.getObject(column, OffsetDateTime.class), OffsetDateTime::toInstant);
    }

    static @Nullable OffsetDateTime kept(@Nullable Instant moment) {
        return orNull(moment, it -> it.atOffset(ZoneOffset.UTC));
    }

    private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> read) {
        return value == null ? null : read.apply(value);
    }

    private static Stream<String> words(String kept) {
        return Arrays.stream(kept.split(" ", -1)).filter(it -> !it.isEmpty());
    }

    private static List<String> lines(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split("\n", -1));
    }
}
