package org.wego.knowledge.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryId;

/** Reads the order in which entries changed, each part of a list by a seek from where it begins. */
@Component
class HarvestRows {

    private final JdbcClient jdbc;

    HarvestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The moment of the latest change. */
    Instant latest() {
        return jdbc.sql("select stamped_at from knowledge.harvest_clock where id = 1")
                .query((row, _) -> moment(row, 1))
                .single();
    }

    /** The earliest moment that an entry still has; empty while nothing is published. */
    Optional<Instant> earliest() {
        return jdbc.sql("""
                        select stamped_at from knowledge.harvest_place where set_spec = ?
                        order by set_spec, stamped_at limit 1""")
                .param(HarvestSet.EVERYTHING)
                .query((row, _) -> moment(row, 1))
                .optional();
    }

    /** How many entries stand in a set between two moments, counted up to a bound. */
    long count(HarvestPosition from, int bound) {
        return jdbc.sql("""
                        select count(*) from (
                            select stamped_at from knowledge.harvest_place
                            where set_spec = ? and stamped_at > ? and stamped_at <= ? limit ?) counted""")
                .params(from.set(), kept(from.last()), kept(from.until()), bound)
                .query(Long.class)
                .single();
    }

    /** The next entries of a list, by the moments at which they stood in it when it was begun. */
    List<Map.Entry<Instant, EntryId>> after(HarvestPosition position, int limit) {
        TreeMap<Instant, EntryId> found = new TreeMap<>();
        // first where entries stand, then where they stood: one that moves in between is seen twice, not missed
        jdbc.sql("""
                        select stamped_at, entry_id from knowledge.harvest_place
                        where set_spec = ? and stamped_at > ? and stamped_at <= ?
                        order by set_spec, stamped_at limit ?""")
                .params(position.set(), kept(position.last()), kept(position.until()), limit)
                .query(row -> {
                    found.put(moment(row, 1), entry(row, 2));
                });
        jdbc.sql("""
                        select stamped_at, entry_id from knowledge.harvest_past
                        where set_spec = ? and left_at > ? and stamped_at > ? and stamped_at <= ?
                        order by stamped_at limit ?""")
                .params(position.set(), kept(position.begun()), kept(position.last()), kept(position.until()), limit)
                .query(row -> {
                    found.put(moment(row, 1), entry(row, 2));
                });
        return found.entrySet().stream().limit(limit).toList();
    }

    /** What harvesters are told of entries, for those that were ever published. */
    Map<EntryId, HarvestHeader> headers(Collection<EntryId> entries) {
        Map<EntryId, HarvestHeader> headers = new HashMap<>();
        if (entries.isEmpty()) {
            return headers;
        }
        jdbc.sql("""
                        select entry_id, stamped_at, deleted, sets from knowledge.harvest_record
                        where entry_id in (:entries)""")
                .param("entries", entries.stream().map(EntryId::value).toList())
                .query(row -> {
                    HarvestHeader header = new HarvestHeader(
                            entry(row, 1),
                            moment(row, 2),
                            List.of(row.getString(4).split(" ")),
                            row.getBoolean(3));
                    headers.put(header.entry(), header);
                });
        return headers;
    }

    /** What harvesters are told of the entries of a list, in its order. */
    List<HarvestHeader> inOrder(List<Map.Entry<Instant, EntryId>> places) {
        Map<EntryId, HarvestHeader> headers =
                headers(places.stream().map(Map.Entry::getValue).toList());
        List<HarvestHeader> listed = new ArrayList<>();
        places.forEach(it -> listed.add(Objects.requireNonNull(headers.get(it.getValue()))));
        return listed;
    }

    static OffsetDateTime kept(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static EntryId entry(ResultSet row, int column) throws SQLException {
        return new EntryId(row.getObject(column, UUID.class));
    }
}
