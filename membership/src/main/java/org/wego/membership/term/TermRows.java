package org.wego.membership.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.block.BlockInsert;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.term.Stay.Leaving;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Keeps the terms of members. For the slices that keep members or assess them, which answer for who may ask. */
@Component
public class TermRows {

    private static final int BATCH = 1_000;

    private static final String SELECT = """
            select t.member_id, t.opening, t.from_day, t.category, t.suspended, t.joined_earliest, t.joined_latest,
                t.documented_earliest, t.documented_latest, t.left_earliest, t.left_latest, t.left_how, t.decided_by,
                t.reason, t.left_decided_by, t.left_reason, g.into_id, g.merged_on, g.decided_by as merge_decided_by,
                g.reason as merge_reason
            from membership.term t left join membership.member_merge g on g.member_id = t.member_id
            where\s""";

    private static final BlockInsert<Numbered> ROWS = BlockInsert.<Numbered>into("membership.term")
            .column("member_id", "uuid", it -> it.member.value())
            .column("number", "integer", it -> it.at + 1)
            .column("starts_on", "date", it -> it.membership.firstDay(it.at))
            .column("ends_on", "date", it -> it.membership.lastDay(it.at))
            .column("opening", "varchar", it -> it.term().opening().name())
            .column("from_day", "date", it -> it.term().from())
            .column("category", "varchar", it -> it.term().category().name())
            .column("suspended", "boolean", it -> it.term().suspended())
            .column("joined_earliest", "date", it -> day(it, MembershipDates::joined, PartialDate::earliest))
            .column("joined_latest", "date", it -> day(it, MembershipDates::joined, PartialDate::latest))
            .column("documented_earliest", "date", it -> day(it, MembershipDates::documented, PartialDate::earliest))
            .column("documented_latest", "date", it -> day(it, MembershipDates::documented, PartialDate::latest))
            .column("left_earliest", "date", it -> day(it, MembershipDates::left, PartialDate::earliest))
            .column("left_latest", "date", it -> day(it, MembershipDates::left, PartialDate::latest))
            .column("left_how", "varchar", Numbered::leftHow)
            .column("decided_by", "varchar", it -> it.term().grounds().decidedBy())
            .column("reason", "varchar", it -> it.term().grounds().reason())
            .column("left_decided_by", "varchar", it -> it.left().decidedBy())
            .column("left_reason", "varchar", it -> it.left().reason())
            .column("beyond_copy", "boolean", it -> it.membership.isBeyondCopy());

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    TermRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** The terms of a member; empty if there is none. */
    public Optional<Membership> of(MemberId member) {
        return Optional.ofNullable(of(List.of(member)).get(member));
    }

    /** The terms of members, at most a thousand. */
    public Map<MemberId, Membership> of(Collection<MemberId> members) {
        return members.isEmpty() ? Map.of() : some("t.member_id in (:ids) order by t.member_id, t.number", members);
    }

    /** Those of the members who have more than one term, or were merged; for the others their record says all. */
    public Map<MemberId, Membership> beyondCopy(Collection<MemberId> members) {
        return members.isEmpty()
                ? Map.of()
                : some("t.member_id in (:ids) and t.beyond_copy = true order by t.member_id, t.number", members);
    }

    /** The same of all members from one to another, in the order of the database. */
    public Map<MemberId, Membership> beyondCopy(MemberId first, MemberId last) {
        Reading reading = new Reading();
        jdbc.query(
                SELECT
                        + "t.beyond_copy = true and t.member_id >= ? and t.member_id <= ? order by t.member_id, t.number",
                reading::take,
                first.value(),
                last.value());
        return reading.done();
    }

    private Map<MemberId, Membership> some(String condition, Collection<MemberId> members) {
        Reading reading = new Reading();
        named.query(
                SELECT + condition,
                Map.of("ids", members.stream().map(MemberId::value).toList()),
                reading::take);
        return reading.done();
    }

    /** The records that go on as this one, the first of them first, and since when. */
    public Map<MemberId, Merge> mergedInto(MemberId member) {
        Map<MemberId, Merge> found = new LinkedHashMap<>();
        jdbc.query(
                """
                select member_id, merged_on, decided_by, reason from membership.member_merge
                where into_id = ? order by merged_on, member_id""",
                row -> {
                    found.put(
                            new MemberId(row.getObject(1, UUID.class)),
                            new Merge(
                                    member,
                                    row.getObject(2, LocalDate.class),
                                    new Grounds(row.getString(3), row.getString(4))));
                },
                member.value());
        return found;
    }

    /** Writes the terms of members that have none yet. */
    public void insert(Map<MemberId, Membership> memberships) {
        List<Numbered> rows = new ArrayList<>(memberships.size());
        memberships.forEach((member, membership) -> {
            for (int at = 0; at < membership.terms().size(); at++) {
                rows.add(new Numbered(member, membership, at));
            }
        });
        ROWS.add(jdbc, rows);
    }

    /** Writes the terms of members in place of those that they have. */
    public void replace(Map<MemberId, Membership> memberships) {
        List<MemberId> members = List.copyOf(memberships.keySet());
        for (String table : List.of("term", "member_merge")) {
            jdbc.batchUpdate(
                    "delete from membership." + table + " where member_id = ?",
                    members,
                    BATCH,
                    (row, member) -> row.setObject(1, member.value()));
        }
        insert(memberships);
        memberships.forEach((member, membership) -> {
            Merge merge = membership.merge();
            if (merge != null) {
                jdbc.update(
                        """
                        insert into membership.member_merge (member_id, into_id, merged_on, decided_by, reason)
                        values (?, ?, ?, ?, ?)""",
                        member.value(),
                        merge.into().value(),
                        merge.on(),
                        merge.grounds().decidedBy(),
                        merge.grounds().reason());
            }
        });
    }

    private static @Nullable Object day(
            Numbered row, Function<MembershipDates, @Nullable PartialDate> which, Function<PartialDate, Object> end) {
        PartialDate date = which.apply(row.term().stay().dates());
        return date == null ? null : end.apply(date);
    }

    private record Numbered(MemberId member, Membership membership, int at) {

        Term term() {
            return membership.terms().get(at);
        }

        Grounds left() {
            Leaving leaving = term().stay().leaving();
            return leaving == null ? Grounds.NONE : leaving.grounds();
        }

        @Nullable
        Object leftHow() {
            Leaving leaving = term().stay().leaving();
            return leaving == null ? null : leaving.how().name();
        }
    }

    /** Puts the rows of each member together, which follow on one another. */
    private static final class Reading {

        private final Map<MemberId, List<Term>> terms = new HashMap<>();
        private final Map<MemberId, Merge> merges = new HashMap<>();

        void take(ResultSet row) throws SQLException {
            MemberId member = new MemberId(row.getObject("member_id", UUID.class));
            String how = row.getString("left_how");
            Leaving leaving = how == null
                    ? null
                    : new Leaving(
                            Leaving.How.valueOf(how),
                            new Grounds(row.getString("left_decided_by"), row.getString("left_reason")));
            MembershipDates dates =
                    new MembershipDates(date(row, "joined"), date(row, "documented"), date(row, "left"));
            terms.computeIfAbsent(member, _ -> new ArrayList<>())
                    .add(new Term(
                            TermOpening.valueOf(row.getString("opening")),
                            row.getObject("from_day", LocalDate.class),
                            MembershipCategory.valueOf(row.getString("category")),
                            row.getBoolean("suspended"),
                            new Stay(dates, leaving),
                            new Grounds(row.getString("decided_by"), row.getString("reason"))));
            UUID into = row.getObject("into_id", UUID.class);
            if (into != null) {
                merges.put(
                        member,
                        new Merge(
                                new MemberId(into),
                                row.getObject("merged_on", LocalDate.class),
                                new Grounds(row.getString("merge_decided_by"), row.getString("merge_reason"))));
            }
        }

        private static @Nullable PartialDate date(ResultSet row, String name) throws SQLException {
            LocalDate earliest = row.getObject(name + "_earliest", LocalDate.class);
            LocalDate latest = row.getObject(name + "_latest", LocalDate.class);
            return earliest == null || latest == null ? null : new PartialDate(earliest, latest);
        }

        Map<MemberId, Membership> done() {
            Map<MemberId, Membership> done = HashMap.newHashMap(terms.size());
            terms.forEach((member, found) -> done.put(member, new Membership(found, merges.get(member))));
            return done;
        }
    }
}
