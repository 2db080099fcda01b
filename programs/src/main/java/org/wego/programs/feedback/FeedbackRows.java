package org.wego.programs.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventId;
import org.wego.programs.feedback.EventResults.Comment;
import org.wego.programs.registration.RegistrationId;

/** The rows of what was said. */
@Component
class FeedbackRows {

    private static final int MOST_COMMENTS = 500;

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isGiven(RegistrationId registration) {
        return jdbc.sql("select exists (select 1 from programs.feedback_given where registration_id = ?)")
                .param(registration.value())
                .query(Boolean.class)
                .single();
    }

    /** Notes that somebody has said something; false if that was noted before. */
    boolean note(RegistrationId registration) {
        return jdbc.sql("insert into programs.feedback_given (registration_id) values (?) on conflict do nothing")
                        .param(registration.value())
                        .update()
                == 1;
    }

    /** Keeps what was said, under an id that does not tell when. */
    void add(EventId event, GiveFeedback said) {
        jdbc.sql("""
                        insert into programs.event_feedback (id, event_id, overall, content, organisation, recommend, liked,
                            better)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        event.value(),
                        said.overall(),
                        said.content(),
                        said.organisation(),
                        Objects.requireNonNull(said.recommend()),
                        said.liked(),
                        said.better())
                .update();
    }

    EventResults of(EventId event) {
        Map<Integer, Integer> marks = new TreeMap<>();
        jdbc.sql("select overall, count(*) from programs.event_feedback where event_id = ? group by overall")
                .param(event.value())
                .query(row -> {
                    marks.put(row.getInt(1), row.getInt(2));
                });
        List<Comment> comments = jdbc.sql("""
                        select liked, better from programs.event_feedback
                        where event_id = ? and (liked <> '' or better <> '') order by id limit ?""")
                .params(event.value(), MOST_COMMENTS)
                .query((row, _) -> new Comment(row.getString("liked"), row.getString("better")))
                .list();
        return jdbc.sql("""
                        select count(*) as given, sum(overall) as overall, sum(content) as content,
                            sum(organisation) as organisation,
                            sum(case when recommend then 1 else 0 end) as recommending
                        from programs.event_feedback where event_id = ?""")
                .param(event.value())
                .query((row, _) -> new EventResults(
                        row.getInt("given"),
                        average(row.getBigDecimal("overall"), row.getInt("given")),
                        average(row.getBigDecimal("content"), row.getInt("given")),
                        average(row.getBigDecimal("organisation"), row.getInt("given")),
                        marks,
                        row.getInt("recommending"),
                        comments))
                .single();
    }

    private static BigDecimal average(@Nullable BigDecimal sum, int given) {
        return sum == null || given == 0
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(given), 1, RoundingMode.HALF_UP);
    }
}
