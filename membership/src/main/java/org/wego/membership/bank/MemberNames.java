package org.wego.membership.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;

/** Finds members whose names stand within the names of payers: "City of Addis Ababa, Finance Bureau" is Addis Ababa. */
@Component
class MemberNames {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_KEY = 3;

    private final JdbcClient jdbc;

    MemberNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member by its name of today. */
    record Named(MemberId member, String name, String keys) {

        /** Whether one of its names stands in another one. */
        boolean isIn(String text) {
            return sequences(text).stream().anyMatch(it -> keys.contains("|" + it + "|"));
        }
    }

    /** Members by their ids. */
    Map<MemberId, Named> of(Collection<MemberId> members) {
        Map<MemberId, Named> named = new HashMap<>();
        if (!members.isEmpty()) {
            jdbc.sql("select id, name, search_key from membership.member where id in (:ids)")
                    .param(
                            "ids",
                            members.stream().map(MemberId::value).distinct().toList())
                    .query((row, _) ->
                            new Named(new MemberId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                    .list()
                    .forEach(it -> named.put(it.member(), it));
        }
        return named;
    }

    /** Of each text the members whose names stand in it; one look at the names of all members. */
    Map<String, Set<MemberId>> in(Collection<String> texts) {
        Map<String, Set<String>> byKey = new HashMap<>();
        texts.forEach(text -> sequences(text)
                .forEach(key -> byKey.computeIfAbsent(key, _ -> new HashSet<>()).add(text)));
        Map<String, Set<MemberId>> found = new LinkedHashMap<>();
        if (byKey.isEmpty()) {
            return found;
        }
        jdbc.sql("select id, search_key from membership.member").query(row -> {
            for (String key : row.getString(2).split("\\|", -1)) {
                for (String text : byKey.getOrDefault(key, Set.of())) {
                    found.computeIfAbsent(text, _ -> new HashSet<>()).add(new MemberId(row.getObject(1, UUID.class)));
                }
            }
        });
        return found;
    }

    /** The keys of all words that follow each other. */
    private static Set<String> sequences(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{Nd}'’]+", -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        Set<String> keys = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                keys.addAll(NameKey.spellings(String.join(" ", words.subList(from, to))));
            }
        }
        keys.removeIf(it -> it.length() < SHORTEST_KEY && it.chars().allMatch(letter -> letter < 0x80));
        return keys;
    }
}
