package org.wego.membership.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.NameParts;

/** Finds the members whose names may contain a text, so that nobody looks at the names of all. */
@Component
class NameIndex {

    /** Where more members than this may be meant, their list is gone through as quickly. */
    static final int MOST = 4_000;

    /** Shorter texts of our letters and digits stand in most names. */
    private static final int SHORTEST = 2;

    private static final String PARTS = "select part, members from membership.member_name_part where ";

    private final JdbcClient jdbc;

    NameIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Members in whose names a text may stand.
     *
     * @param sure whether it surely does; else only its beginning and its end are known to
     */
    record Candidates(Set<UUID> members, boolean sure) {}

    /** Those in whose names the text may stand, in any spelling of it; empty if they are many. */
    Optional<Candidates> candidates(String text) {
        Set<String> keys = NameKey.spellings(text);
        if (keys.isEmpty() || keys.stream().anyMatch(NameIndex::isEverywhere)) {
            return Optional.empty();
        }
        Set<UUID> found = new HashSet<>();
        for (String key : keys) {
            Found having = having(key);
            if (having.many) {
                return Optional.empty();
            }
            found.addAll(having.members);
        }
        return found.size() > MOST
                ? Optional.empty()
                : Optional.of(new Candidates(found, keys.stream().allMatch(it -> letters(it) <= NameParts.LENGTH)));
    }

    /** Whose names have both the first and the last letters of the key, or a part that begins with a short one. */
    private Found having(String key) {
        int letters = letters(key);
        Found found = new Found();
        if (letters < NameParts.LENGTH) {
            jdbc.sql(PARTS + "part >= :key and part < :behind")
                    .param("key", key)
                    .param("behind", NameParts.behind(key))
                    .query(row -> {
                        found.add(row);
                    });
            return found;
        }
        String first = key.substring(0, key.offsetByCodePoints(0, NameParts.LENGTH));
        String last = key.substring(key.offsetByCodePoints(0, letters - NameParts.LENGTH));
        Map<String, Found> byPart = new HashMap<>();
        jdbc.sql(PARTS + "part in (:parts)")
                .param("parts", Stream.of(first, last).distinct().toList())
                .query(row -> {
                    byPart.computeIfAbsent(row.getString(1), _ -> new Found()).add(row);
                });
        return byPart.getOrDefault(first, found).and(byPart.getOrDefault(last, found));
    }

    private static int letters(String key) {
        return key.codePointCount(0, key.length());
    }

    private static boolean isEverywhere(String key) {
        return key.length() < SHORTEST && key.chars().allMatch(letter -> letter < 0x80);
    }

    /** The members in some rows, or the note that they are too many to be kept. */
    private static final class Found {

        private final Set<UUID> members = new HashSet<>();
        private boolean many;

        void add(ResultSet row) throws SQLException {
            if (!many) {
                members.addAll(NameParts.members(row, 2));
                many = members.size() > MOST;
            }
        }

        /** Those that are in both; if one has too many, those in the other. */
        Found and(Found other) {
            if (many) {
                return other;
            }
            if (!other.many) {
                members.retainAll(other.members);
            }
            return this;
        }
    }
}
