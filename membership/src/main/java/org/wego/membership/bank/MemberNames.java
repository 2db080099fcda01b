package org.wego.membership.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.PersonId;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;

/**
 * Finds members, and people who were invoiced, whose names stand within the names of payers: "City of Addis Ababa,
 * Finance Bureau" is Addis Ababa.
 */
@Component
class MemberNames {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_KEY = 3;

    private final JdbcClient jdbc;

    MemberNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member or a person by its name of today. */
    record Named(Debtor debtor, String name, String keys) {

        /** Whether one of its names stands in another one. */
        boolean isIn(String text) {
            return sequences(text).stream().anyMatch(it -> keys.contains("|" + it + "|"));
        }
    }

    /** The names of these debtors. */
    Map<Debtor, Named> of(Collection<Debtor> debtors) {
        Map<Debtor, Named> named = new HashMap<>();
        List<UUID> members = Debtor.members(debtors);
        if (!members.isEmpty()) {
            jdbc.sql("select id, name, search_key from membership.member where id in (:ids)")
                    .param("ids", members)
                    .query(row -> {
                        Debtor member = Debtor.of(new MemberId(row.getObject(1, UUID.class)));
                        named.put(member, new Named(member, row.getString(2), row.getString(3)));
                    });
        }
        List<UUID> people = Debtor.people(debtors);
        if (!people.isEmpty()) {
            jdbc.sql("select id, name from membership.person where id in (:ids)")
                    .param("ids", people)
                    .query(row -> {
                        Debtor person = Debtor.of(new PersonId(row.getObject(1, UUID.class)));
                        String keys = String.join("|", keysOf(row.getString(2)));
                        named.put(person, new Named(person, row.getString(2), "|" + keys + "|"));
                    });
        }
        return named;
    }

    /**
     * For each text those whose names it contains: one look at the names of all members, and one at those of people
     * with open invoices. A person is rarely paid for under another name, so the whole name must be there.
     */
    Map<String, Set<Debtor>> in(Collection<String> texts) {
        Map<String, Set<String>> byKey = new HashMap<>();
        texts.forEach(text -> sequences(text)
                .forEach(key -> byKey.computeIfAbsent(key, _ -> new HashSet<>()).add(text)));
        Map<String, Set<Debtor>> found = new LinkedHashMap<>();
        if (byKey.isEmpty()) {
            return found;
        }
        jdbc.sql("select id, search_key from membership.member").query(row -> {
            Debtor member = Debtor.of(new MemberId(row.getObject(1, UUID.class)));
            for (String key : row.getString(2).split("\\|", -1)) {
                byKey.getOrDefault(key, Set.of())
                        .forEach(text -> found.computeIfAbsent(text, _ -> new HashSet<>())
                                .add(member));
            }
        });
        jdbc.sql("""
                        select p.id, p.name from membership.person p
                        where exists (select 1 from membership.invoice i where i.person_id = p.id
                            and i.total > coalesce((select sum(a.amount) from membership.allocation a
                                where a.fee_year = i.fee_year and a.sequence = i.sequence), 0))""").query(row -> {
            Debtor person = Debtor.of(new PersonId(row.getObject(1, UUID.class)));
            keysOf(row.getString(2))
                    .forEach(key -> byKey.getOrDefault(key, Set.of())
                            .forEach(text -> found.computeIfAbsent(text, _ -> new HashSet<>())
                                    .add(person)));
        });
        return found;
    }

    /** Of a person's name in both orders, as banks write the family name first. */
    private static Set<String> keysOf(String person) {
        List<String> words = List.of(person.strip().split("[\\s,]+", -1));
        Set<String> keys = new HashSet<>(NameKey.spellings(person));
        if (words.size() > 1) {
            List<String> turned = new ArrayList<>(words);
            Collections.rotate(turned, 1);
            keys.addAll(NameKey.spellings(String.join("", turned)));
        }
        return keys;
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
