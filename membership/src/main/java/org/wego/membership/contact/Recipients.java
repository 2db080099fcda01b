package org.wego.membership.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;

/**
 * Who gets a mail to a member: whoever is named for its subject today and has an e-mail, or else whoever is named for
 * general matters. For the slices that write, which answer for who may ask.
 */
@Component
@NamedInterface
public class Recipients {

    private static final int BLOCK = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Recipients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The people to write to, the first one first and nobody at the same address twice; none if nobody has an e-mail. */
    public List<Person> of(MemberId member, ContactRole role) {
        return of(List.of(member), role).getOrDefault(member, List.of());
    }

    /** The same of many members, in one statement a thousand; those without anybody to write to are left out. */
    public Map<MemberId, List<Person>> of(Collection<MemberId> members, ContactRole role) {
        List<MemberId> all = List.copyOf(members);
        Map<MemberId, List<Person>> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += BLOCK) {
            read(all.subList(from, Math.min(all.size(), from + BLOCK)), role)
                    .forEach((member, named) -> found.put(member, named.people()));
        }
        return found;
    }

    /** Whether the member turns to somebody at this address today, whatever for. */
    public boolean include(MemberId member, String email) {
        // not compared by the database, which puts letters into lower case by rules of its own
        return jdbc
                .sql("""
                        select p.email
                        from membership.representation r join membership.person p on p.id = r.person_id
                        where r.member_id = :member
                            and (r.from_day is null or r.from_day <= :today)
                            and (r.until_day is null or r.until_day > :today)""")
                .param("member", member.value())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list()
                .stream()
                .map(EmailAddress::mailbox)
                .anyMatch(EmailAddress.mailbox(email)::equals);
    }

    /** These people, as far as they have an e-mail. */
    public List<Person> people(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select id, name, email, phone, language from membership.person where id in (:ids)")
                        .param("ids", people.stream().map(PersonId::value).toList())
                        .query((row, _) -> ContactRows.person(row))
                        .list()
                        .stream()
                        .filter(it -> EmailAddress.isOne(it.email()))
                        .toList();
    }

    private Map<MemberId, Named> read(List<MemberId> members, ContactRole role) {
        Map<MemberId, Named> named = new HashMap<>();
        jdbc.sql("""
                        select r.member_id, r.role, p.id, p.name, p.email, p.phone, p.language
                        from membership.representation r join membership.person p on p.id = r.person_id
                        where r.member_id in (:members) and (r.role = :role or r.role = 'GENERAL') and p.email <> ''
                            and (r.from_day is null or r.from_day <= :today)
                            and (r.until_day is null or r.until_day > :today)
                        order by r.id""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    Person person = ContactRows.person(row);
                    if (EmailAddress.isOne(person.email())) {
                        named.computeIfAbsent(new MemberId(row.getObject("member_id", UUID.class)), _ -> new Named())
                                .add(person, role.name().equals(row.getString("role")));
                    }
                });
        return named;
    }

    /** By address; people named for the subject apart from those for general matters. */
    private record Named(Map<String, Person> forThis, Map<String, Person> forAll) {

        Named() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void add(Person person, boolean named) {
            (named ? forThis : forAll).putIfAbsent(person.draft().mailbox(), person);
        }

        List<Person> people() {
            return List.copyOf((forThis.isEmpty() ? forAll : forThis).values());
        }
    }
}
