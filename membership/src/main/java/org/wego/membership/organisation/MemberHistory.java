package org.wego.membership.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.AuditorAware;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NamesChanged;
import org.wego.membership.organisation.MemberIntake.Difference;

/** Keeps what was changed of members, when and by whom. */
@Component
class MemberHistory {

    private static final int LONGEST = 4000;

    /** What a record of another place may mean a member by. */
    private static final Set<String> NAMING = Stream.of(
                    MemberField.RECORD, MemberField.NAME, MemberField.NAMES, MemberField.COUNTRY)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MEMBER = 1;
    private static final int FIELD = 4;

    private final JdbcTemplate jdbc;
    private final AuditorAware<String> actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MemberHistory(JdbcTemplate jdbc, AuditorAware<String> actor, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** Notes the fields in which two states of a record differ. */
    void note(MemberId member, List<FieldValue> before, List<FieldValue> after) {
        write(differences(member, before, after));
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
            Set<UUID> named = rows.stream()
                    .filter(row -> NAMING.contains(row[FIELD]))
                    .map(row -> (UUID) row[MEMBER])
                    .collect(Collectors.toSet());
            if (!named.isEmpty()) {
                events.publishEvent(new NamesChanged(named));
            }
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
