package org.wego.membership.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What stands in names, four letters from each of their letters on: whoever looks for something inside of a name finds it
 * by its own first and last four letters, which an index can. Members that get a part at the same time share its row, so
 * that a long list is on record as quickly as its names differ.
 */
public final class NameParts {

    /** So many letters tell names apart; the rest of a text is looked for in the names that have them. */
    public static final int LENGTH = 4;

    private static final int BATCH = 1_000;
    private static final int MEMBERS_A_ROW = 1_000;

    private NameParts() {}

    /** The parts of all names in a key as {@link NameKey#searchable} makes it; at the end of a name they are shorter. */
    public static Set<String> of(String searchable) {
        Set<String> parts = new HashSet<>();
        for (String key : searchable.split("\\|", -1)) {
            int[] letters = key.codePoints().toArray();
            for (int from = 0; from < letters.length; from++) {
                parts.add(new String(letters, from, Math.min(LENGTH, letters.length - from)));
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
     * Adds the parts of members' names, in the order of the index, so that it is gone through once. Those that are there
     * already, or stand in none of their names any more, do no harm.
     *
     * @param keys what is stored to search members by
     */
    public static void add(JdbcOperations jdbc, Map<UUID, String> keys) {
        Map<String, List<UUID>> members = new HashMap<>();
        keys.forEach((member, key) -> of(key).forEach(part ->
                members.computeIfAbsent(part, _ -> new ArrayList<>()).add(member)));
        List<Row> rows = new ArrayList<>();
        members.keySet().stream().sorted().forEach(part -> {
            List<UUID> all = members.getOrDefault(part, List.of());
            for (int from = 0; from < all.size(); from += MEMBERS_A_ROW) {
                rows.add(new Row(part, all.subList(from, Math.min(all.size(), from + MEMBERS_A_ROW))));
            }
        });
        jdbc.batchUpdate(
                "insert into membership.member_name_part (part, id, members) values (?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.part());
                    statement.setObject(2, UuidVersion7Strategy.INSTANCE.generateUuid(null));
                    statement.setArray(
                            3,
                            statement
                                    .getConnection()
                                    .createArrayOf("uuid", row.members().toArray()));
                });
    }

    private record Row(String part, List<UUID> members) {}
}
