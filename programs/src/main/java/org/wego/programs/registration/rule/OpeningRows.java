package org.wego.programs.registration.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventState;

/**
 * The rows of the rules by which one registers, beside those of their events. For the slices that register, which answer for
 * who may ask.
 */
@Component
public class OpeningRows {

    private static final String OPENING = """
            select e.id, e.title, e.state, e.begins_earliest, e.begins_latest, e.ends_earliest, e.ends_latest,
                o.mode, o.anybody, o.capacity, o.per_city, o.opens_on, o.closes_on, o.version, o.taken
            from programs.event e left join programs.event_registration o on o.event_id = e.id
            where e.id""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    OpeningRows(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** How one registers for an event; empty if there is none. Read one after the other: each may need a connection. */
    public Optional<EventOpening> find(EventId event) {
        Optional<EventOpening> found = jdbc.sql(OPENING + " = ?")
                .param(event.value())
                .query((row, _) -> opening(row))
                .optional();
        return found.map(it -> it.version() == 0 ? it : it.asking(questions(event)));
    }

    /** How one registers for these events, without what is asked; those that take no registrations are left out. */
    public List<EventOpening> of(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql(OPENING + " in (:events) and o.mode <> 'NONE'")
                        .param("events", events.stream().map(EventId::value).toList())
                        .query((row, _) -> opening(row))
                        .list();
    }

    private static EventOpening opening(ResultSet row) throws SQLException {
        String mode = row.getString("mode");
        return new EventOpening(
                new EventId(row.getObject("id", UUID.class)),
                row.getString("title"),
                EventState.valueOf(row.getString("state")),
                date(row, "begins"),
                date(row, "ends"),
                mode == null
                        ? RegistrationRules.NONE
                        : new RegistrationRules(
                                RegistrationMode.valueOf(mode),
                                row.getBoolean("anybody"),
                                row.getObject("capacity", Integer.class),
                                row.getObject("per_city", Integer.class),
                                row.getObject("opens_on", LocalDate.class),
                                row.getObject("closes_on", LocalDate.class),
                                List.of()),
                row.getInt("version"),
                row.getInt("taken"));
    }

    /** A date of an event, from the columns of that name. */
    public static PartialDate date(ResultSet row, String name) throws SQLException {
        return new PartialDate(
                row.getObject(name + "_earliest", LocalDate.class), row.getObject(name + "_latest", LocalDate.class));
    }

    private List<Question> questions(EventId event) {
        return jdbc.sql("""
                        select text, kind, choices, required from programs.event_question
                        where event_id = ? order by place""")
                .param(event.value())
                .query((row, _) -> new Question(
                        row.getString("text"),
                        Question.Kind.valueOf(row.getString("kind")),
                        row.getString("choices").lines().toList(),
                        row.getBoolean("required")))
                .list();
    }

    /** Writes the first rules of an event; false if somebody else did. */
    public boolean add(EventId event, RegistrationRules rules) {
        boolean added = jdbc.sql("""
                        insert into programs.event_registration (event_id, version, mode, anybody, capacity, per_city,
                            opens_on, closes_on)
                        values (?, 1, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(event.value())
                        .param(rules.mode().name())
                        .param(rules.anybody())
                        .param(rules.capacity())
                        .param(rules.perCity())
                        .param(rules.opensOn())
                        .param(rules.closesOn())
                        .update()
                == 1;
        if (added) {
            ask(event, rules.questions());
        }
        return added;
    }

    /** Writes other rules in place of those of a version; false if it is another one by now, or more seats are taken. */
    public boolean write(EventId event, int read, RegistrationRules rules) {
        @Nullable Integer capacity = rules.capacity();
        boolean written = jdbc.sql("""
                        update programs.event_registration set version = version + 1, mode = ?, anybody = ?, capacity = ?,
                            per_city = ?, opens_on = ?, closes_on = ?
                        where event_id = ? and version = ? and taken <= ?""")
                        .param(rules.mode().name())
                        .param(rules.anybody())
                        .param(capacity)
                        .param(rules.perCity())
                        .param(rules.opensOn())
                        .param(rules.closesOn())
                        .param(event.value())
                        .param(read)
                        .param(capacity == null ? Integer.MAX_VALUE : capacity)
                        .update()
                == 1;
        if (written) {
            ask(event, rules.questions());
        }
        return written;
    }

    private void ask(EventId event, List<Question> questions) {
        UUID id = event.value();
        jdbc.sql("delete from programs.event_question where event_id = ?")
                .param(id)
                .update();
        template.batchUpdate(
                """
                insert into programs.event_question (event_id, place, text, kind, choices, required)
                values (?, ?, ?, ?, ?, ?)""", IntStream.range(0, questions.size()).boxed().toList(), Question.MOST, (row, place) -> {
                    Question question = questions.get(place);
                    row.setObject(1, id);
                    row.setInt(2, place);
                    row.setString(3, question.text());
                    row.setString(4, question.kind().name());
                    row.setString(5, String.join("\n", question.choices()));
                    row.setBoolean(6, question.required());
                });
    }
}
