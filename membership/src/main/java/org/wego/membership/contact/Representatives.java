package org.wego.membership.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;

/** For whom people act, today. For access rules and for the parts that sign people in, which answer for who may ask. */
@Component
@NamedInterface
public class Representatives {

    private static final String TODAY =
            " (r.from_day is null or r.from_day <= :today) and (r.until_day is null or r.until_day > :today)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Representatives(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The members that a person represents today in whatever role, by name. */
    public List<MemberId> members(PersonId person) {
        return members(List.of(person)).getOrDefault(person, List.of());
    }

    /** The same of many people, in one statement; those who represent nobody are left out. */
    public Map<PersonId, List<MemberId>> members(Collection<PersonId> people) {
        Map<PersonId, List<MemberId>> members = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select distinct r.person_id, m.id, m.name_key
                            from membership.representation r join membership.member m on m.id = r.member_id
                            where r.person_id in (:people) and""" + TODAY + " order by m.name_key, m.id")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .param("today", LocalDate.now(clock))
                    .query(row -> {
                        members.computeIfAbsent(
                                        new PersonId(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                                .add(new MemberId(row.getObject("id", UUID.class)));
                    });
        }
        return members;
    }

    /** Whether a person represents a member today. */
    public boolean represents(PersonId person, MemberId member) {
        return jdbc.sql("""
                        select count(*) from membership.representation r
                        where r.person_id = :person and r.member_id = :member and""" + TODAY)
                        .param("person", person.value())
                        .param("member", member.value())
                        .param("today", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a person is on record at a member, for whatever time. */
    public boolean serves(PersonId person, MemberId member) {
        return count(person, member, "=") > 0;
    }

    /** Whether a person is on record at a member and at no other. */
    public boolean servesOnly(PersonId person, MemberId member) {
        return serves(person, member) && count(person, member, "<>") == 0;
    }

    private int count(PersonId person, MemberId member, String comparison) {
        return jdbc.sql("select count(*) from membership.representation where person_id = :person and member_id "
                        + comparison + " :member")
                .param("person", person.value())
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }
}
