package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.text.CleanText;

/** The rows of editions and figures. They are facts of others: inserted once, then only the marks of their use change. */
@Component
class Editions {

    /** A name and a content are those of one edition. */
    static final Constraint ONCE = Constraint.named("edition_name_unique", "edition_digest_unique");

    private static final int BATCH = 1_000;
    private static final String FILTER =
            " from membership.gdp_figure where edition_id = ? and country >= ? and country <= ?"
                    + " and figure_year >= ? and figure_year <= ?";
    private static final RowMapper<GdpFigure> FIGURE = (row, _) -> new GdpFigure(
            CountryCode.valueOf(row.getString("country")),
            row.getInt("figure_year"),
            row.getBigDecimal("figure_value").stripTrailingZeros(),
            row.getBoolean("estimate"));

    private final JdbcClient client;
    private final JdbcTemplate batches;
    private final ChangeReporting reporting;

    Editions(JdbcClient client, JdbcTemplate batches, ChangeReporting reporting) {
        this.client = client;
        this.batches = batches;
        this.reporting = reporting;
    }

    /** Inserts the edition and its figures in batches; the unique keys of name and digest decide between rivals. */
    void add(EditionSummary edition, Collection<GdpFigure> figures) {
        client.sql("insert into membership.edition (id, source, name, name_key, published_on, digest, imported_by,"
                        + " imported_at, countries, figures, used, lacking, held_back)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        edition.id().value(),
                        edition.source(),
                        edition.name(),
                        key(edition.name()),
                        edition.publishedOn(),
                        edition.digest(),
                        edition.importedBy(),
                        OffsetDateTime.ofInstant(edition.importedAt(), ZoneOffset.UTC),
                        edition.countries(),
                        edition.figures(),
                        edition.used(),
                        edition.lacking().stream().map(CountryCode::name).collect(Collectors.joining(",")),
                        edition.heldBack())
                .update();
        batches.batchUpdate(
                "insert into membership.gdp_figure (edition_id, country, figure_year, figure_value, estimate)"
                        + " values (?, ?, ?, ?, ?)",
                figures,
                BATCH,
                (insert, figure) -> {
                    insert.setObject(1, edition.id().value());
                    insert.setString(2, figure.country().name());
                    insert.setInt(3, figure.year());
                    insert.setBigDecimal(4, figure.value());
                    insert.setBoolean(5, figure.estimate());
                });
        report(edition, RecordState.NONE, state(edition));
    }

    List<EditionSummary> page(int offset, int limit) {
        return client.sql("select * from membership.edition order by published_on desc, id desc"
                        + " offset ? rows fetch next ? rows only")
                .params(offset, limit)
                .query(Editions::edition)
                .list();
    }

    List<EditionSummary> after(EditionSummary.@Nullable Position last, int limit) {
        if (last == null) {
            return page(0, limit);
        }
        return client.sql("select * from membership.edition where published_on <= ? and (published_on < ? or id < ?)"
                        + " order by published_on desc, id desc fetch first ? rows only")
                .params(last.publishedOn(), last.publishedOn(), last.id().value(), limit)
                .query(Editions::edition)
                .list();
    }

    int count() {
        return client.sql("select count(*) from membership.edition")
                .query(Integer.class)
                .single();
    }

    Optional<EditionSummary> find(EditionId id) {
        return where("id = ?", id.value());
    }

    /** No edition bears a name with U+0000, which no database takes. */
    Optional<EditionSummary> named(String name) {
        return name.indexOf('\0') >= 0 ? Optional.empty() : where("name_key = ?", key(name));
    }

    Optional<EditionSummary> withDigest(String digest) {
        return where("digest = ?", digest);
    }

    /** The latest that is not held back. */
    Optional<EditionSummary> latest(LocalDate asOf) {
        return where(
                "held_back = false and published_on <= ? order by published_on desc, id desc fetch first 1 rows only",
                asOf);
    }

    /** The latest of the publisher whose sources begin so, or of any other if it has none; not one that is held back. */
    Optional<EditionSummary> latest(LocalDate asOf, String publisher) {
        return client.sql("select * from membership.edition where published_on <= ? and held_back = false"
                        + " order by case when source like ? then 0 else 1 end, published_on desc, id desc"
                        + " fetch first 1 rows only")
                .params(asOf, publisher + "%")
                .query(Editions::edition)
                .optional();
    }

    List<GdpFigure> allFigures(EditionId id) {
        return figures(id, null, null, 0, Integer.MAX_VALUE);
    }

    List<GdpFigure> figures(
            EditionId id, @Nullable CountryCode country, @Nullable Integer year, int offset, int limit) {
        return client.sql("select country, figure_year, figure_value, estimate" + FILTER
                        + " order by country, figure_year offset ? rows fetch next ? rows only")
                .params(id.value())
                .params(bounds(country, year))
                .params(offset, limit)
                .query(FIGURE)
                .list();
    }

    List<GdpFigure> figuresAfter(
            EditionId id,
            @Nullable CountryCode country,
            @Nullable Integer year,
            GdpFigure.@Nullable Position last,
            int limit) {
        if (last == null) {
            return figures(id, country, year, 0, limit);
        }
        return client.sql("select country, figure_year, figure_value, estimate" + FILTER
                        + " and country >= ? and (country > ? or figure_year > ?)"
                        + " order by country, figure_year fetch first ? rows only")
                .params(id.value())
                .params(bounds(country, year))
                .params(last.country().name(), last.country().name(), last.year(), limit)
                .query(FIGURE)
                .list();
    }

    int countFigures(EditionId id, @Nullable CountryCode country, @Nullable Integer year) {
        return client.sql("select count(*)" + FILTER)
                .params(id.value())
                .params(bounds(country, year))
                .query(Integer.class)
                .single();
    }

    boolean markUsed(EditionId id) {
        return client.sql("update membership.edition set used = true where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    boolean release(EditionId id, String actor, Instant moment) {
        boolean released =
                client.sql("update membership.edition set held_back = false, released_by = ?, released_at = ?"
                                        + " where id = ? and held_back = true")
                                .params(actor, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC), id.value())
                                .update()
                        == 1;
        if (released) {
            find(id).ifPresent(edition -> report(edition, state(edition).with("heldBack", true), state(edition)));
        }
        return released;
    }

    @Transactional
    boolean deleteUnused(EditionId id) {
        Optional<EditionSummary> edition = find(id);
        boolean deleted = client.sql("delete from membership.edition where id = ? and used = false")
                        .param(id.value())
                        .update()
                == 1;
        if (deleted) {
            edition.ifPresent(it -> report(it, state(it), RecordState.NONE));
        }
        return deleted;
    }

    private void report(EditionSummary edition, RecordState before, RecordState after) {
        reporting.report("edition", edition.id().value(), edition.name(), before, after);
    }

    private static RecordState state(EditionSummary edition) {
        return RecordState.NONE
                .with("name", edition.name())
                .with("publishedOn", edition.publishedOn())
                .with("source", edition.source())
                .with("digest", edition.digest())
                .with("countries", edition.countries())
                .with("figures", edition.figures())
                .with("heldBack", edition.heldBack());
    }

    private Optional<EditionSummary> where(String condition, Object value) {
        return client.sql("select * from membership.edition where " + condition)
                .param(value)
                .query(Editions::edition)
                .optional();
    }

    private static List<Object> bounds(@Nullable CountryCode country, @Nullable Integer year) {
        return List.of(
                country == null ? "" : country.name(),
                country == null ? "ZZ" : country.name(),
                year == null ? Integer.MIN_VALUE : year,
                year == null ? Integer.MAX_VALUE : year);
    }

    private static String key(String name) {
        return CleanText.line(name).toLowerCase(Locale.ROOT);
    }

    private static List<CountryCode> countries(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(CountryCode::valueOf).toList();
    }

    private static EditionSummary edition(ResultSet row, int number) throws SQLException {
        return new EditionSummary(
                new EditionId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("name"),
                row.getObject("published_on", LocalDate.class),
                row.getString("digest"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("countries"),
                row.getInt("figures"),
                row.getBoolean("used"),
                countries(row.getString("lacking")),
                row.getBoolean("held_back"));
    }
}
