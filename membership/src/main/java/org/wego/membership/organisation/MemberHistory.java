package org.wego.membership.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.data.domain.AuditorAware;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberIntake.Difference;

/** Keeps what was changed of members, when and by whom. Other slices note in it, which answer for who may. */
@Component
public class MemberHistory {

    private static final int LONGEST = 4000;

    private final JdbcTemplate jdbc;
    private final AuditorAware<String> actor;
    private final Clock clock;

    MemberHistory(JdbcTemplate jdbc, AuditorAware<String> actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Notes the fields in which two states of a record differ. */
    void note(MemberId member, List<FieldValue> before, List<FieldValue> after) {
        write(differences(member, before, after));
    }

    /** Notes what was changed of whom a member turns to, as people read it; nothing if that is the same. */
    public void noteContacts(MemberId member, String before, String after) {
        note(
                member,
                List.of(new FieldValue(MemberField.CONTACTS, before)),
                List.of(new FieldValue(MemberField.CONTACTS, after)));
    }

    /** What is to be written of two states of a record; a record that was not there before has an empty one. */
    List<Object[]> differences(MemberId member, List<FieldValue> before, List<FieldValue> after) {
        Timestamp now = Timestamp.from(clock.instant());
        String by = actor.getCurrentAuditor().orElse("system");
        List<Object[]> rows = new ArrayList<>();
        for (Difference each : FieldValue.differences(before, after)) {
            rows.add(new Object[] {
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                member.value(),
                now,
                by,
                each.field().name(),
                cut(each.before()),
                cut(each.after())
            });
        }
        return rows;
    }

    void write(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into membership.member_change
                        (id, member_id, changed_at, changed_by, field, before_value, after_value)
                    values (?, ?, ?, ?, ?, ?, ?)""", rows);
        }
    }

    List<MemberChange> of(MemberId member, int offset, int limit) {
        return jdbc.query(
                """
                select changed_at, changed_by, field, before_value, after_value from membership.member_change
                where member_id = ? order by changed_at desc, id desc limit ? offset ?""",
                (row, _) -> new MemberChange(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        MemberField.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)),
                member.value(),
                limit,
                offset);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
