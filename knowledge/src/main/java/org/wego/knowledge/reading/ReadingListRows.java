package org.wego.knowledge.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryId;

/** Reading lists as they are kept. */
@Component
class ReadingListRows {

    private static final String LISTS = """
            select l.id, l.version, l.name, l.link, e.entry_id
            from knowledge.reading_list l left join knowledge.reading_list_entry e on e.list_id = l.id
            where\s""";

    private final JdbcClient jdbc;

    ReadingListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReadingList> of(UUID owner) {
        return lists("l.owner = ? order by l.name, l.id, e.place", owner);
    }

    Optional<ReadingList> linked(String link) {
        return lists("l.link = ? order by e.place", link).stream().findFirst();
    }

    Optional<ReadingList> find(ReadingListId id, UUID owner) {
        return lists("l.id = ? and l.owner = ? order by e.place", id.value(), owner).stream()
                .findFirst();
    }

    /** The list, which nobody else changes until the transaction is over. */
    Optional<ReadingList> locked(ReadingListId id, UUID owner) {
        return jdbc.sql("select id from knowledge.reading_list where id = ? and owner = ? for update")
                .params(id.value(), owner)
                .query(UUID.class)
                .optional()
                .flatMap(_ -> find(id, owner));
    }

    void insert(ReadingListId id, UUID owner, String name, Instant now) {
        jdbc.sql("insert into knowledge.reading_list (id, version, owner, name, changed_at) values (?, 0, ?, ?, ?)")
                .params(id.value(), owner, name, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(ReadingListId id, String name, Instant now) {
        jdbc.sql("update knowledge.reading_list set name = ?, version = version + 1, changed_at = ? where id = ?")
                .params(name, now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    void link(ReadingListId id, @Nullable String link) {
        jdbc.sql("update knowledge.reading_list set link = ? where id = ?")
                .param(1, link)
                .param(2, id.value())
                .update();
    }

    void add(ReadingListId id, EntryId entry) {
        jdbc.sql("""
                        insert into knowledge.reading_list_entry (list_id, entry_id, place)
                        values (?, ?, (select coalesce(max(o.place), 0) + 1
                            from knowledge.reading_list_entry o where o.list_id = ?))""").params(id.value(), entry.value(), id.value()).update();
    }

    void remove(ReadingListId id, EntryId entry) {
        jdbc.sql("delete from knowledge.reading_list_entry where list_id = ? and entry_id = ?")
                .params(id.value(), entry.value())
                .update();
    }

    void delete(ReadingListId id) {
        jdbc.sql("delete from knowledge.reading_list where id = ?")
                .params(id.value())
                .update();
    }

    private record Row(
            ReadingListId id,
            long version,
            String name,
            @Nullable String link,
            @Nullable UUID entry) {}

    private List<ReadingList> lists(String where, Object... parameters) {
        Map<ReadingListId, List<Row>> rows =
                jdbc.sql(LISTS + where).params(parameters).query((row, _) -> row(row)).list().stream()
                        .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(ReadingListRows::list).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ReadingListId(row.getObject(1, UUID.class)),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class));
    }

    private static ReadingList list(List<Row> rows) {
        Row first = rows.getFirst();
        return new ReadingList(
                first.id(),
                first.version(),
                first.name(),
                first.link(),
                rows.stream()
                        .flatMap(it -> Optional.ofNullable(it.entry()).stream())
                        .map(EntryId::new)
                        .toList());
    }
}
