package org.wego.membership.assessment.gate;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.recipient.Addressees;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.term.Membership;
import org.wego.membership.term.OfYear;
import org.wego.membership.term.TermRows;
import org.wego.membership.time.InYear;

/**
 * Hands all members to the assessment of a year, in the order of their ids. For the slices that assess, which answer
 * for who may ask.
 */
@Component
public class AssessableMembers {

    private static final int BLOCK = 10_000;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Addressees addressees;
    private final TermRows terms;

    AssessableMembers(JdbcTemplate jdbc, Addressees addressees, TermRows terms) {
        this.jdbc = jdbc;
        this.addressees = addressees;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.terms = terms;
    }

    /** How many there are. */
    public long count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from membership.member", Long.class));
    }

    /** Hands over every member, with no more than two blocks in memory: the next one is read while one is looked at. */
    public void forEach(int year, Consumer<AssessableMember> it) {
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<AssessableMember> block = page(year, null, BLOCK);
            while (!block.isEmpty()) {
                MemberId last = block.getLast().id();
                CompletableFuture<List<AssessableMember>> next = block.size() < BLOCK
                        ? CompletableFuture.completedFuture(List.of())
                        : CompletableFuture.supplyAsync(() -> page(year, last, BLOCK), reader);
                block.forEach(it);
                block = next.join();
            }
        }
    }

    /** The members that come after one, or the first ones; with the figures that count for the year. */
    public List<AssessableMember> page(int year, @Nullable MemberId after, int limit) {
        List<Row> rows = after == null
                ? jdbc.query(Row.SELECT + "order by id limit ?", (row, _) -> Row.read(row, year), limit)
                : jdbc.query(
                        Row.SELECT + "where id > ? order by id limit ?",
                        (row, _) -> Row.read(row, year),
                        after.value(),
                        limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        Sizes sizes = new Sizes(
                year,
                asTheyWere(
                        rows,
                        year,
                        terms.beyondCopy(new MemberId(rows.getFirst().id), new MemberId(rows.getLast().id))));
        jdbc.query("""
                select member_id, kind, figure_year, figure_value, source from membership.member_size
                where member_id >= ? and member_id <= ? order by member_id""", sizes::read, rows.getFirst().id, rows.getLast().id);
        return sizes.members();
    }

    /** Some members, in the order of their ids; those that do not exist are left out. */
    public List<AssessableMember> of(int year, Collection<MemberId> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<String, List<UUID>> ids =
                Map.of("ids", members.stream().map(MemberId::value).toList());
        List<Row> rows =
                named.query(Row.SELECT + "where id in (:ids) order by id", ids, (row, _) -> Row.read(row, year));
        Sizes sizes = new Sizes(year, asTheyWere(rows, year, terms.beyondCopy(members)));
        named.query("""
                select member_id, kind, figure_year, figure_value, source from membership.member_size
                where member_id in (:ids) order by member_id""", ids, sizes::read);
        return sizes.members();
    }

    /** For most members today's record says all; the others have terms that say what they were in the year. */
    private static List<Row> asTheyWere(List<Row> rows, int year, Map<MemberId, Membership> terms) {
        return terms.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> {
                            Membership membership = terms.get(new MemberId(row.id));
                            return membership == null ? row : row.was(membership.in(year));
                        })
                        .toList();
    }

    /** Where to write to. */
    public Map<MemberId, Addressee> addressees(Collection<MemberId> members) {
        return addressees.of(members);
    }

    private static @Nullable Integer year(ResultSet row, int column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? null : year;
    }

    /** A member without its figures. */
    private record Row(
            UUID id,
            String name,
            MembershipCategory category,
            @Nullable CountryCode country,
            InYear inYear) {

        /** Only columns of the index member_to_assess: reading any other one takes twice as long. */
        private static final String SELECT = """
                select id, name, category, country, extract(year from joined_earliest),
                    extract(year from documented_earliest), extract(year from left_earliest), place
                from membership.member
                """;

        static Row read(ResultSet row, int year) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    MemberProfile.label(row.getString(2), row.getString(8)),
                    MembershipCategory.valueOf(row.getString(3)),
                    CountryCode.getByCode(row.getString(4)),
                    InYear.of(year, year(row, 5), year(row, 6), year(row, 7)));
        }

        Row was(OfYear then) {
            return new Row(id, name, then.category(), country, then.standing());
        }
    }

    /** Joins figures to a block of members; both come in the order of the ids. */
    private static final class Sizes {

        private final int year;
        private final List<Row> rows;
        private final List<AssessableMember> members;
        private int at;
        private @Nullable SizeFigure counting;

        Sizes(int year, List<Row> rows) {
            this.year = year;
            this.rows = rows;
            this.members = new ArrayList<>(rows.size());
        }

        void read(ResultSet row) throws SQLException {
            UUID id = row.getObject(1, UUID.class);
            int of = at;
            while (of < rows.size() && !rows.get(of).id.equals(id)) {
                of++;
            }
            if (of == rows.size()) {
                // of a member that was added after the block was read
                return;
            }
            while (at < of) {
                finish();
            }
            if (rows.get(at).category.isSizedBy(SizeKind.valueOf(row.getString(2)))) {
                counting = new SizeFigure(row.getInt(3), row.getLong(4), row.getString(5)).counting(counting, year);
            }
        }

        List<AssessableMember> members() {
            while (at < rows.size()) {
                finish();
            }
            return members;
        }

        private void finish() {
            Row row = rows.get(at++);
            members.add(new AssessableMember(
                    new MemberId(row.id),
                    row.name,
                    row.category,
                    row.country,
                    Region.of(row.country),
                    counting,
                    row.inYear));
            counting = null;
        }
    }
}
