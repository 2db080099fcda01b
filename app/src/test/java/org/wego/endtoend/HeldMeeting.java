package org.wego.endtoend;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a meeting something to look at: an agenda, who took part, a decision and a draft. */
final class HeldMeeting {

    private HeldMeeting() {}

    static void write(JdbcClient database, Object meeting) {
        database.sql("update governance.statutes set quorum_numerator = 1, quorum_denominator = 2")
                .update();
        List<String> items = List.of("Opening", "Report of the Secretariat", "Host of the meeting of 2019");
        for (int place = 0; place < items.size(); place++) {
            database.sql("insert into governance.agenda_item (meeting_id, place, title, content, outcome)"
                            + " values (?, ?, ?, 'Two cities apply.', ?)")
                    .params(meeting, place, items.get(place), place == 2 ? "Seongnam was chosen." : "")
                    .update();
        }
        database.sql("""
                        insert into governance.attendance
                            (id, meeting_id, place, city_member_id, city_name, city_country, presence, represented_by)
                        select a.id, cast(? as uuid), row_number() over (order by a.seat) - 1, a.city_member_id,
                            a.city_name, a.city_country,
                            case when a.seat <= 10 then 'PRESENT' when a.seat = 11 then 'REPRESENTED' else 'ABSENT' end,
                            case when a.seat = 11 then 'The ambassador' else '' end
                        from governance.appointment a join governance.term t on t.id = a.term_id
                        where t.name = '2017–2020' and a.office = 'COMMITTEE_MEMBER'""").param(meeting).update();
        resolution(database, meeting, "Host of the meeting of 2019", true);
        resolution(database, meeting, "A fund for small cities", false);
    }

    private static void resolution(JdbcClient database, Object meeting, String title, boolean adopted) {
        database.sql("""
                        insert into governance.resolution (
                            id, version, body, kind, adoption_year, sequence, adopted_on, title, content, votes_for,
                            votes_against, votes_abstaining, meeting_id, source, search_key)
                        values (random_uuid(), 0, 'EXECUTIVE_COMMITTEE', 'DECISION', ?, ?, cast(? as date), ?,
                            'The Executive Committee decides so.', ?, ?, ?, ?, 'Minutes', ?)""")
                .params(
                        adopted ? 2018 : null,
                        adopted ? 1 : null,
                        adopted ? "2018-10-11" : null,
                        title,
                        adopted ? 9 : null,
                        adopted ? 1 : null,
                        adopted ? 1 : null,
                        meeting,
                        title)
                .update();
    }
}
