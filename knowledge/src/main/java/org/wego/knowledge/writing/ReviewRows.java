package org.wego.knowledge.writing;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** Keeps reviews: whose they are, marks and comments. */
@Component
class ReviewRows {

    private static final String ROUND = """
            (select count(*) from knowledge.entry_version v where v.entry_id = e.id and v.state = 'SUBMITTED')""";

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was handed over, the longest waiting first. */
    List<ReviewSummary> queue(int limit) {
        return jdbc.sql("""
                        select e.id, coalesce(t.title, ''), e.catalog, e.city, e.submitted_at, e.drafted_by,
                            coalesce((select r.reviewer from knowledge.review r where r.entry_id = e.id
                                order by r.round desc fetch first 1 row only), ''), e.member_id, e.country
                        from knowledge.entry e
                        left join knowledge.entry_text t on t.entry_id = e.id and t.place = 0
                        where e.state = 'SUBMITTED' order by e.submitted_at, e.id fetch first ? rows only""")
                .param(limit)
                .query((row, _) -> new ReviewSummary(
                        new EntryId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        CatalogKind.valueOf(row.getString(3)),
                        city(row),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    private static @Nullable CityOnRecord city(ResultSet row) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        String country = row.getString("country");
        return row.getString("city") == null
                ? null
                : new CityOnRecord(
                        member == null ? null : new MemberId(member),
                        row.getString("city"),
                        country == null ? null : CountryCode.valueOf(country));
    }

    /** What a city works on, what it has to mend first, and what has become of the rest since then. */
    List<EntryNews> news(MemberId city, Instant since, int limit) {
        return jdbc.sql("""
                        select e.id, coalesce(t.title, ''), e.state, e.changed_at,
                            (select count(*) from knowledge.review_comment c where c.entry_id = e.id and c.round =""" + ROUND + """
                            )
                        from knowledge.entry e
                        left join knowledge.entry_text t on t.entry_id = e.id and t.place = 0
                        where e.member_id = :city and (e.state in ('DRAFT', 'SUBMITTED', 'RETURNED') or (e.changed_at > :since
                            and exists (select 1 from knowledge.entry_version v where v.entry_id = e.id)))
                        order by case e.state when 'RETURNED' then 0 else 1 end, e.changed_at desc, e.id
                        fetch first :limit rows only""")
                .param("city", city.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> new EntryNews(
                        new EntryId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        EntryState.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5)))
                .list();
    }

    /** The review of the present round; whoever had it in the round before still has it. */
    Review of(EntryId entry) {
        int round = jdbc.sql("select count(*) from knowledge.entry_version where entry_id = ? and state = 'SUBMITTED'")
                .param(entry.value())
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                        select round, version, reviewer, relevance, evidence, clarity, transferability, impact
                        from knowledge.review where entry_id = ? order by round desc fetch first 1 row only""")
                .param(entry.value())
                .query((row, _) -> review(row))
                .optional()
                .map(it -> it.round() == round ? it : Review.unbegun(round, it.reviewer()))
                .orElse(Review.unbegun(round, ""));
    }

    /** Keeps a review in the place of the one that was read; false if that is not there any more. */
    boolean keep(EntryId entry, Review review, long read) {
        ReviewMarks marks = review.marks();
        begin(entry, review.round());
        return jdbc.sql("""
                        update knowledge.review set version = version + 1, reviewer = :reviewer,
                            relevance = :relevance, evidence = :evidence, clarity = :clarity,
                            transferability = :transferability, impact = :impact
                        where entry_id = :entry and round = :round and version = :read""")
                        .param("reviewer", review.reviewer())
                        .param("relevance", marks.relevance(), Types.INTEGER)
                        .param("evidence", marks.evidence(), Types.INTEGER)
                        .param("clarity", marks.clarity(), Types.INTEGER)
                        .param("transferability", marks.transferability(), Types.INTEGER)
                        .param("impact", marks.impact(), Types.INTEGER)
                        .param("entry", entry.value())
                        .param("round", review.round())
                        .param("read", read)
                        .update()
                > 0;
    }

    private void begin(EntryId entry, int round) {
        jdbc.sql("""
                        insert into knowledge.review (entry_id, round, version, reviewer)
                        select e.id, :round, 0, '' from knowledge.entry e where e.id = :entry and not exists (
                            select 1 from knowledge.review r where r.entry_id = e.id and r.round = :round)""").param("entry", entry.value()).param("round", round).update();
    }

    void comment(EntryId entry, ReviewComment comment) {
        jdbc.sql("""
                        insert into knowledge.review_comment (id, entry_id, round, field, said, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        entry.value(),
                        comment.round(),
                        comment.field(),
                        comment.said(),
                        comment.by(),
                        comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All that was said of the entry in any round, the oldest first. */
    List<ReviewComment> comments(EntryId entry) {
        return jdbc.sql("""
                        select round, field, said, said_by, said_at from knowledge.review_comment
                        where entry_id = ? order by id""")
                .param(entry.value())
                .query((row, _) -> new ReviewComment(
                        row.getInt(1), row.getString(2), row.getString(3), row.getString(4), moment(row)))
                .list();
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject(5, OffsetDateTime.class).toInstant();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getInt(1),
                row.getLong(2),
                row.getString(3),
                new ReviewMarks(
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class),
                        row.getObject(6, Integer.class),
                        row.getObject(7, Integer.class),
                        row.getObject(8, Integer.class)));
    }
}
