package org.wego;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The member organisation of the member account that {@link As} makes, while a test needs it on record. */
public final class OwnCity {

    private OwnCity() {}

    /** Puts the organisation on record, and the person of the account as whoever represents it. */
    public static void record(JdbcClient database) {
        database.sql("""
                        insert into membership.member
                            (id, version, name, name_key, search_key, category, kind, place, address, notes, source)
                        values (:id, 0, 'City of the test', 'cityofthetest', '|cityofthetest|', 'FULL', 'CITY', '', '',
                            'secret', '')""").param("id", As.CITY).update();
        database.sql("""
                        insert into membership.person (id, version, name, name_key, search_key, email, phone, language)
                        values (:id, 0, 'The member', 'themember', '|themember|', '', '', '')""").param("id", As.PERSON.value()).update();
        database.sql("""
                        insert into membership.representation (id, version, person_id, member_id, role, duty)
                        values (:id, 0, :id, :member, 'GENERAL', '')""")
                .param("id", As.PERSON.value())
                .param("member", As.CITY)
                .update();
    }

    /** Takes both off the record again, with all that was recorded of them. */
    public static void forget(JdbcClient database) {
        database.sql("delete from membership.record_change where record_id = :id")
                .param("id", As.CITY)
                .update();
        database.sql("delete from membership.representation where member_id = :id")
                .param("id", As.CITY)
                .update();
        database.sql("delete from membership.person where id = :id")
                .param("id", As.PERSON.value())
                .update();
        database.sql("delete from membership.member where id = :id")
                .param("id", As.CITY)
                .update();
    }
}
