package org.wego.membership.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.NameParts;

/** Finds the few members whose names may contain a text, so that nobody looks at the names of all. */
@Component
class NameIndex {

    /** Where more members than this may be meant, their list is gone through as quickly. */
    private static final int MOST = 1_000;

    /** Shorter texts of our letters and digits stand in most names. */
    private static final int SHORTEST = 3;

    private static final String PARTS = "select part, members from membership.member_name_part where ";

    private final JdbcClient jdbc;

    NameIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in whose names the text may stand, in any spelling of it; empty if that are many. */
    Optional<Set<UUID>> candidates(String text) {
        Set<String> keys = NameKey.spellings(text);
        if (keys.isEmpty() || keys.stream().anyMatch(NameIndex::isEverywhere)) {
            return Optional.empty();
        }
        Set<UUID> found = new HashSet<>();
        keys.forEach(key -> found.addAll(having(key)));
        return found.size() > MOST ? Optional.empty() : Optional.of(found);
    }

    /** Whose names have both the first and the last letters of the key, or a part that begins with a short one. */
    private Set<UUID> having(String key) {
        int letters = key.codePointCount(0, key.length());
        if (letters < NameParts.LENGTH) {
            Set<UUID> found = new HashSet<>();
            jdbc.sql(PARTS + "part >= :key and part < :behind")
                    .param("key", key)
                    .param("behind", NameParts.behind(key))
                    .query(row -> {
                        found.addAll(members(row));
                    });
            return found;
        }
        String first = key.substring(0, key.offsetByCodePoints(0, NameParts.LENGTH));
        String last = key.substring(key.offsetByCodePoints(0, letters - NameParts.LENGTH));
        Map<String, Set<UUID>> byPart = new HashMap<>();
        jdbc.sql(PARTS + "part in (:parts)")
                .param("parts", Stream.of(first, last).distinct().toList())
                .query(row -> {
                    byPart.computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                            .addAll(members(row));
                });
        Set<UUID> both = byPart.getOrDefault(first, new HashSet<>());
        both.retainAll(byPart.getOrDefault(last, Set.of()));
        return both;
    }

    private static List<UUID> members(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(2).getArray())
                .map(UUID.class::cast)
                .toList();
    }

    private static boolean isEverywhere(String key) {
        return key.length() < SHORTEST && key.chars().allMatch(letter -> letter < 0x80);
    }
}
