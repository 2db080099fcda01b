package org.wego.membership.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/** The members that a search means, read part by part; whom its text may mean was found out once. */
@NamedInterface
public final class MemberList {

    private final MemberSearch search;
    private final LocalDate today;
    private final LocalDate day;
    private final Condition condition;
    private final JdbcClient jdbc;

    private MemberList(MemberSearch search, LocalDate today, LocalDate day, Condition condition, JdbcClient jdbc) {
        this.search = search;
        this.today = today;
        this.day = day;
        this.condition = condition;
        this.jdbc = jdbc;
    }

    static MemberList of(MemberSearch search, LocalDate today, JdbcClient jdbc, NameIndex index) {
        LocalDate day = search.day(today);
        return new MemberList(search, today, day, Condition.of(search, day, index), jdbc);
    }

    /**
     * A stretch of it.
     *
     * @param offset how many to skip
     * @param limit how many at most
     */
    public List<MemberSummary> find(int offset, int limit) {
        return asked(SummaryRow.COLUMNS, condition, Condition.order(search) + " limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> SummaryRow.read(row, day))
                .list();
    }

    /**
     * The next part by name, whatever the search sorts by.
     *
     * @param last where the part before ended; null to begin
     */
    public List<MemberSummary> after(MemberSummary.@Nullable Position last, int limit) {
        return asked(SummaryRow.COLUMNS, condition.after(last), " order by m.name_key, m.id limit :limit")
                .param("limit", limit)
                .query((row, _) -> SummaryRow.read(row, day))
                .list();
    }

    /** How many there are. */
    public int count() {
        Integer known = condition.known();
        return known != null && !day.isBefore(today)
                ? known
                : asked("select count(*)", condition, "").query(Integer.class).single();
    }

    /** The ids of all of them in their order. */
    List<MemberId> ids() {
        return asked("select m.id", condition, Condition.order(search))
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String columns, Condition which, String order) {
        return jdbc.sql(columns + MembersOn.from(day, today) + which.clause() + order)
                .params(which.parameters());
    }
}
