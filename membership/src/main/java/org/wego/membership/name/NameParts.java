package org.wego.membership.name;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The parts of names, four letters from each letter on: a text inside of a name is found by its own first and last four
 * letters, for which an index is enough. Members that get a part at the same time share its row, so that a long list
 * needs no more rows than its names have different parts.
 */
public final class NameParts {

    /** So many letters tell names apart; the rest of a text is looked for in the names that have them. */
    public static final int LENGTH = 4;

    private static final int BATCH = 1_000;
    private static final int MEMBERS_A_ROW = 1_000;
    private static final int PARTS_AT_ONCE = 100;

    private NameParts() {}

    /** The parts of all names in a key as {@link NameKey#searchable} makes it; at the end of a name they are shorter. */
    public static Set<String> of(String searchable) {
        Set<String> parts = new HashSet<>();
        for (String key : searchable.split("\\|", -1)) {
            int from = 0;
            while (from < key.length()) {
                int left = Math.min(LENGTH, key.codePointCount(from, Math.min(key.length(), from + 2 * LENGTH)));
                parts.add(key.substring(from, key.offsetByCodePoints(from, left)));
                from = key.offsetByCodePoints(from, 1);
            }
        }
        return parts;
    }

    /** The first text behind all that begin so. */
    public static String behind(String beginning) {
        int last = beginning.codePointBefore(beginning.length());
        String before = beginning.substring(0, beginning.length() - Character.charCount(last));
        // codes of surrogates stand for no letter
        return before
                + Character.toString(last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1);
    }

    /**
     * Adds the parts of the names of members that have none yet, in the order of the index, so that it is gone through
     * once.
     *
     * @param keys what is stored to search members by
     */
    public static void add(JdbcOperations jdbc, Map<UUID, String> keys) {
        Map<String, List<UUID>> members = new HashMap<>();
        keys.forEach((member, key) -> note(members, member, of(key)));
        insert(jdbc, members);
    }

    /**
     * Writes the parts of members whose names have changed; parts that are in no name any more go.
     *
     * @param before what was stored to search each of them by
     * @param keys what is stored now
     */
    public static void change(JdbcOperations jdbc, Map<UUID, String> before, Map<UUID, String> keys) {
        Map<String, List<UUID>> gone = new HashMap<>();
        Map<String, List<UUID>> come = new HashMap<>();
        keys.forEach((member, key) -> {
            Set<String> has = of(key);
            String was = before.getOrDefault(member, "");
            if (was.isEmpty()) {
                note(come, member, has);
            } else {
                Set<String> had = of(was);
                note(gone, member, without(had, has));
                note(come, member, without(has, had));
            }
        });
        remove(jdbc, gone);
        insert(jdbc, come);
    }

    private static void note(Map<String, List<UUID>> members, UUID member, Set<String> parts) {
        parts.forEach(
                part -> members.computeIfAbsent(part, _ -> new ArrayList<>()).add(member));
    }

    private static Set<String> without(Set<String> parts, Set<String> others) {
        Set<String> rest = new HashSet<>(parts);
        rest.removeAll(others);
        return rest;
    }

    private static void insert(JdbcOperations jdbc, Map<String, List<UUID>> members) {
        List<Row> rows = new ArrayList<>();
        members.keySet().stream().sorted().forEach(part -> {
            List<UUID> all = members.getOrDefault(part, List.of());
            for (int from = 0; from < all.size(); from += MEMBERS_A_ROW) {
                rows.add(new Row(
                        part,
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        all.subList(from, Math.min(all.size(), from + MEMBERS_A_ROW))));
            }
        });
        jdbc.batchUpdate(
                "insert into membership.member_name_part (part, id, members) values (?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.part);
                    statement.setObject(2, row.id);
                    statement.setArray(3, row.array(statement.getConnection()));
                });
    }

    /** Whoever takes others out of the same rows meanwhile waits, in the same order. */
    private static void remove(JdbcOperations jdbc, Map<String, List<UUID>> gone) {
        List<String> parts = gone.keySet().stream().sorted().toList();
        for (int from = 0; from < parts.size(); from += PARTS_AT_ONCE) {
            List<String> some = parts.subList(from, Math.min(parts.size(), from + PARTS_AT_ONCE));
            List<Row> rows = jdbc
                    .query(
                            "select part, id, members from membership.member_name_part where part in ("
                                    + String.join(", ", Collections.nCopies(some.size(), "?"))
                                    + ") order by part, id for update",
                            (row, _) -> new Row(row.getString(1), row.getObject(2, UUID.class), members(row, 3)),
                            some.toArray())
                    .stream()
                    .filter(row -> row.hasOneOf(gone.getOrDefault(row.part, List.of())))
                    .map(row -> row.without(gone.getOrDefault(row.part, List.of())))
                    .toList();
            jdbc.batchUpdate(
                    "update membership.member_name_part set members = ? where part = ? and id = ?",
                    rows.stream().filter(row -> !row.members.isEmpty()).toList(),
                    BATCH,
                    (statement, row) -> {
                        statement.setArray(1, row.array(statement.getConnection()));
                        statement.setString(2, row.part);
                        statement.setObject(3, row.id);
                    });
            jdbc.batchUpdate(
                    "delete from membership.member_name_part where part = ? and id = ?",
                    rows.stream().filter(row -> row.members.isEmpty()).toList(),
                    BATCH,
                    (statement, row) -> {
                        statement.setString(1, row.part);
                        statement.setObject(2, row.id);
                    });
        }
    }

    /** The members in a column of a row. */
    public static List<UUID> members(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(UUID.class::cast)
                .toList();
    }

    private record Row(String part, UUID id, List<UUID> members) {

        boolean hasOneOf(Collection<UUID> others) {
            return !Collections.disjoint(members, others);
        }

        Row without(Collection<UUID> others) {
            Set<UUID> out = Set.copyOf(others);
            return new Row(
                    part, id, members.stream().filter(it -> !out.contains(it)).toList());
        }

        Array array(Connection connection) throws SQLException {
            return connection.createArrayOf("uuid", members.toArray());
        }
    }
}
