package org.wego.membership.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;

/** For whom people act, today. For access rules and for the parts that sign people in, which answer for who may ask. */
@Component
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
        return jdbc.sql("""
                        select m.id from membership.member m where exists (
                            select 1 from membership.representation r
                            where r.member_id = m.id and r.person_id = :person and""" + TODAY + ") order by m.name_key, m.id")
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
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
