package org.wego.programs.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.NewRegistrations.Newcomer;
import org.wego.programs.registration.rule.Answer;
import org.wego.programs.registration.rule.Question;

/** The rows of registrations. */
@Component
class RegistrationRows {

    static final String COLUMNS = """
            select r.id, r.event_id, r.member_id, r.name, r.email, r.state, r.queue, r.reason, r.answer_by,
                r.registered_at, r.attended_at, r.version
            from programs.registration r""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    RegistrationRows(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** Writes new ones, with what they answered to these questions. */
    void insert(List<Newcomer> added, List<Question> questions) {
        template.batchUpdate("""
                insert into programs.registration (id, event_id, member_id, name, name_key, search_key, email, mailbox, state,
                    queue, reason, answer_by, registered_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", added, added.size(), (row, it) -> {
            Registration registration = it.registration();
            row.setObject(1, registration.id().value());
            row.setObject(2, registration.event().value());
            row.setObject(3, member(registration.member()));
            row.setString(4, registration.name());
            row.setString(5, RegisterForEvent.nameKey(registration.name()));
            row.setString(6, it.entry().said().searchKey());
            row.setString(7, registration.email());
            row.setString(8, it.entry().said().mailbox());
            row.setString(9, registration.state().name());
            row.setLong(10, registration.queue());
            row.setString(11, registration.reason());
            row.setObject(12, registration.answerBy());
            row.setObject(13, at(registration.registeredAt()));
            row.setInt(14, registration.version());
        });
        added.forEach(it -> answer(it.registration().id(), it.entry().said().answered(questions)));
    }

    /** Keeps other answers in place of those before. */
    void answerAgain(RegistrationId registration, List<Answer> answers) {
        jdbc.sql("delete from programs.registration_answer where registration_id = ?")
                .param(registration.value())
                .update();
        answer(registration, answers);
    }

    private void answer(RegistrationId registration, List<Answer> answers) {
        if (!answers.isEmpty()) {
            template.batchUpdate(
                    """
                    insert into programs.registration_answer (registration_id, place, question, answer)
                    values (?, ?, ?, ?)""", IntStream.range(0, answers.size()).boxed().toList(), answers.size(), (row, place) -> {
                        row.setObject(1, registration.value());
                        row.setInt(2, place);
                        row.setString(3, answers.get(place).question());
                        row.setString(4, answers.get(place).answer());
                    });
        }
    }

    /** What somebody answered, in the order of the questions. */
    List<Answer> answers(RegistrationId registration) {
        return jdbc.sql("""
                        select question, answer from programs.registration_answer
                        where registration_id = ? order by place""")
                .param(registration.value())
                .query((row, _) -> new Answer(row.getString("question"), row.getString("answer")))
                .list();
    }

    /** What each of them answered. */
    Map<RegistrationId, List<Answer>> answers(List<RegistrationId> registrations) {
        Map<RegistrationId, List<Answer>> found = new LinkedHashMap<>();
        if (!registrations.isEmpty()) {
            jdbc.sql("""
                            select registration_id, question, answer from programs.registration_answer
                            where registration_id in (:ids) order by registration_id, place""")
                    .param(
                            "ids",
                            registrations.stream().map(RegistrationId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(
                                        new RegistrationId(row.getObject("registration_id", UUID.class)),
                                        _ -> new ArrayList<>())
                                .add(new Answer(row.getString("question"), row.getString("answer")));
                    });
        }
        return found;
    }

    /** Writes what a registration is now, under its next version; false if it is no longer at the one that it bears. */
    boolean write(Registration now) {
        return jdbc.sql("""
                        update programs.registration set member_id = ?, name = ?, name_key = ?, search_key = ?, state = ?,
                            queue = ?, reason = ?, answer_by = ?, attended_at = ?, version = ?
                        where id = ? and version = ?""")
                        .param(member(now.member()))
                        .param(now.name())
                        .param(RegisterForEvent.nameKey(now.name()))
                        .param(RegisterForEvent.searchKey(now.name(), now.email()))
                        .param(now.state().name())
                        .param(now.queue())
                        .param(now.reason())
                        .param(now.answerBy())
                        .param(at(now.attendedAt()))
                        .param(now.version() + 1)
                        .param(now.id().value())
                        .param(now.version())
                        .update()
                == 1;
    }

    Optional<Registration> find(RegistrationId id) {
        return jdbc.sql(COLUMNS + " where r.id = ?")
                .param(id.value())
                .query((row, _) -> registration(row))
                .optional();
    }

    /** Whoever registered for an event under an address. */
    Optional<Registration> of(EventId event, String mailbox) {
        return jdbc.sql(COLUMNS + " where r.event_id = ? and r.mailbox = ?")
                .params(event.value(), mailbox)
                .query((row, _) -> registration(row))
                .optional();
    }

    /** Who gets the next seat. */
    Optional<Registration> nextWaiting(EventId event) {
        return jdbc.sql(COLUMNS + " where r.event_id = ? and r.state = 'WAITING' order by r.queue, r.id limit 1")
                .param(event.value())
                .query((row, _) -> registration(row))
                .optional();
    }

    /** The place of the last one who waits; 0 if nobody does. */
    long lastPlace(EventId event) {
        return jdbc.sql("""
                        select coalesce(max(queue), 0) from programs.registration where event_id = ? and state = 'WAITING'""").param(event.value()).query(Long.class).single();
    }

    /** The place of somebody who waits, from 1. */
    int position(Registration waiting) {
        return jdbc.sql("""
                        select count(*) from programs.registration
                        where event_id = :event and state = 'WAITING'
                            and (queue < :queue or (queue = :queue and id <= :id))""")
                .param("event", waiting.event().value())
                .param("queue", waiting.queue())
                .param("id", waiting.id().value())
                .query(Integer.class)
                .single();
    }

    /** How many people of a member are registered and did not give up. */
    int openOf(EventId event, MemberId member) {
        return jdbc.sql("""
                        select count(*) from programs.registration
                        where event_id = ? and member_id = ? and state <> 'CANCELLED' and state <> 'DECLINED'""")
                .params(event.value(), member.value())
                .query(Integer.class)
                .single();
    }

    /** Invitations that were to be answered before this day. */
    List<RegistrationId> unanswered(LocalDate before, int limit) {
        return jdbc.sql("""
                        select id from programs.registration where answer_by < ? and state = 'INVITED'
                        order by answer_by, id limit ?""")
                .params(before, limit)
                .query((row, _) -> new RegistrationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Who has a seat and was not seen, in the order of their ids. */
    List<RegistrationId> notCome(EventId event, @Nullable RegistrationId after, int limit) {
        return jdbc.sql("""
                        select id from programs.registration
                        where event_id = ? and (state = 'CONFIRMED' or state = 'APPROVED') and id > ?
                        order by id limit ?""")
                .params(event.value(), after == null ? new UUID(0, 0) : after.value(), limit)
                .query((row, _) -> new RegistrationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Who has a seat, waits for one or for an answer, in the order of their ids. */
    List<Registration> stillCounting(EventId event, @Nullable RegistrationId after, int limit) {
        return jdbc.sql(COLUMNS + """
                         where r.event_id = ? and r.id > ? and r.state <> 'CANCELLED' and r.state <> 'DECLINED'
                        order by r.id limit ?""")
                .params(event.value(), after == null ? new UUID(0, 0) : after.value(), limit)
                .query((row, _) -> registration(row))
                .list();
    }

    /** Whether anybody ever registered for an event. */
    boolean areThere(EventId event) {
        return jdbc.sql("select exists (select 1 from programs.registration where event_id = ?)")
                .param(event.value())
                .query(Boolean.class)
                .single();
    }

    /** Who is in a state, in the order of their ids. */
    List<Registration> in(EventId event, RegistrationState state, @Nullable RegistrationId after, int limit) {
        return jdbc.sql(COLUMNS + " where r.event_id = ? and r.state = ? and r.id > ? order by r.id limit ?")
                .params(event.value(), state.name(), after == null ? new UUID(0, 0) : after.value(), limit)
                .query((row, _) -> registration(row))
                .list();
    }

    /** An event, as far as reminders name it. */
    record Named(UUID id, String title) {}

    /** Who has a seat at an event that begins on a day, by the event. */
    Map<Named, List<Registration>> comingOn(LocalDate day) {
        return at("""
                e.begins_latest = :day and e.begins_earliest = :day and (r.state = 'CONFIRMED' or r.state = 'APPROVED')""", day);
    }

    /** Who attended an event that ended on a day, by the event. */
    Map<Named, List<Registration>> goneOn(LocalDate day) {
        return at("e.ends_latest = :day and e.ends_earliest = :day and r.state = 'ATTENDED'", day);
    }

    private Map<Named, List<Registration>> at(String condition, LocalDate day) {
        Map<Named, List<Registration>> found = new LinkedHashMap<>();
        jdbc.sql(COLUMNS.replace("r.version", "r.version, e.title")
                        + " join programs.event e on e.id = r.event_id where e.state <> 'CANCELLED' and " + condition
                        + " order by r.event_id, r.id")
                .param("day", day)
                .query(row -> {
                    Named event = new Named(row.getObject("event_id", UUID.class), row.getString("title"));
                    found.computeIfAbsent(event, _ -> new ArrayList<>()).add(registration(row));
                });
        return found;
    }

    static Registration registration(ResultSet row) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        OffsetDateTime attended = row.getObject("attended_at", OffsetDateTime.class);
        return new Registration(
                new RegistrationId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                member == null ? null : new MemberId(member),
                row.getString("name"),
                row.getString("email"),
                RegistrationState.valueOf(row.getString("state")),
                row.getLong("queue"),
                row.getString("reason"),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                attended == null ? null : attended.toInstant(),
                row.getInt("version"));
    }

    private static @Nullable UUID member(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
