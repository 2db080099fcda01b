package org.wego.knowledge.search.synonym;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups as they are stored. */
@Component
class SynonymRows {

    private final JdbcClient jdbc;

    SynonymRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All groups, by their first words. */
    List<SynonymGroup> all() {
        return jdbc.sql("select id, version, words from knowledge.synonym order by words, id")
                .query((row, _) -> new SynonymGroup(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("words").lines().toList()))
                .list();
    }

    /** Differs once anything was changed: ids are later than all before. */
    String state() {
        return jdbc.sql(
                        "select count(*), coalesce(sum(version), 0), max(cast(id as varchar(36))) from knowledge.synonym")
                .query((row, _) -> row.getLong(1) + "-" + row.getLong(2) + "-" + row.getString(3))
                .single();
    }

    void add(SynonymGroup group) {
        jdbc.sql("insert into knowledge.synonym (id, version, words) values (?, ?, ?)")
                .params(group.id(), group.version(), String.join("\n", group.words()))
                .update();
    }

    /** False if it was changed or removed meanwhile. */
    boolean replace(SynonymGroup read, List<String> words) {
        return jdbc.sql("update knowledge.synonym set words = ?, version = version + 1 where id = ? and version = ?")
                        .params(String.join("\n", words), read.id(), read.version())
                        .update()
                > 0;
    }

    /** False if it was changed or removed meanwhile. */
    boolean remove(SynonymGroup read) {
        return jdbc.sql("delete from knowledge.synonym where id = ? and version = ?")
                        .params(read.id(), read.version())
                        .update()
                > 0;
    }
}
