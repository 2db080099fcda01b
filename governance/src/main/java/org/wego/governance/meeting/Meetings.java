package org.wego.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    long count();

    @Query("""
            select new org.wego.governance.meeting.MeetingSummary(
                m.kind, m.title, m.begins, m.ends, m.host, m.online, m.planned, m.note, m.source)
            from Meeting m where m.begins.earliest <= :day
            order by m.begins.earliest desc, m.begins.latest desc
            """)
    List<MeetingSummary> begunBy(LocalDate day);
}
