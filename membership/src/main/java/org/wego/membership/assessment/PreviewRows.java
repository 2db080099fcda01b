package org.wego.membership.assessment;

import com.neovisionaries.i18n.CountryCode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.ExclusionReason.AlreadyInvoiced;
import org.wego.membership.assessment.gate.ExclusionReason.DataMissing;
import org.wego.membership.assessment.gate.ExclusionReason.JoinedLater;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.membership.assessment.gate.ExclusionReason.Left;
import org.wego.membership.assessment.gate.ExclusionReason.Merged;
import org.wego.membership.assessment.gate.ExclusionReason.NoFee;
import org.wego.membership.assessment.gate.ExclusionReason.NotDocumented;
import org.wego.membership.assessment.gate.ExclusionReason.Suspended;
import org.wego.membership.assessment.gate.ExclusionReason.Waived;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;

/** What is stored of a preview: who is excluded and why, totals, and where in the members the fees are. */
@Component
class PreviewRows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    PreviewRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What members are counted by. */
    private enum Dimension {
        EXCLUDED,
        CATEGORY,
        REGION
    }

    /**
     * The totals of a preview.
     *
     * @param excluded how many members are excluded, by kind of reason; kinds that nobody has are absent
     */
    record Totals(Map<Kind, Long> excluded, List<GroupTotal> byCategory, List<GroupTotal> byRegion) {

        /** As long as not every member was looked at. */
        static final Totals NONE = new Totals(Map.of(), List.of(), List.of());
    }

    /**
     * A block of members, in the order of their ids, some of whom have fees. Fees of a preview are not stored: to show
     * those from a position on, only the members of the stretches that hold them are judged again.
     *
     * @param firstPosition the position of their first fee
     * @param after the member before them; null if they are the first
     */
    record Stretch(long firstPosition, @Nullable MemberId after, int fees) {}

    /** Forgets what an unfinished pass found of a run that was cancelled then. */
    @ApplicationModuleListener
    void takeBack(FeeRuns.Cancelled run) {
        if (!run.previewed()) {
            clear(run.run());
        }
    }

    /** Forgets what an earlier pass found. */
    void clear(FeeRunId run) {
        jdbc.update("delete from membership.fee_run_exclusion where run_id = ?", run.value());
        jdbc.update("delete from membership.fee_run_total where run_id = ?", run.value());
        jdbc.update("delete from membership.fee_run_stretch where run_id = ?", run.value());
    }

    void writeExclusions(FeeRunId run, List<Exclusion> exclusions) {
        jdbc.batchUpdate("""
                insert into membership.fee_run_exclusion (
                    run_id, reason, position, member_id, member_name, category, in_year, words, person, country,
                    billed_by, billed_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", exclusions, BATCH, (row, exclusion) -> {
            row.setObject(1, run.value());
            row.setString(2, exclusion.reason().kind().name());
            row.setLong(3, exclusion.place());
            row.setObject(4, exclusion.member().value());
            row.setString(5, exclusion.name());
            row.setString(6, exclusion.category().name());
            writeReason(row, exclusion.reason());
        });
    }

    private static void writeReason(PreparedStatement row, ExclusionReason reason) throws SQLException {
        row.setObject(
                7,
                switch (reason) {
                    case DataMissing(var kind, var country, Integer of) -> of;
                    case NotDocumented(Integer since) -> since;
                    case Left(int in) -> in;
                    case JoinedLater(int in) -> in;
                    case Suspended(int since) -> since;
                    case Merged(int in) -> in;
                    case Waived waived -> null;
                    case NoFee noFee -> null;
                    case AlreadyInvoiced billed -> null;
                },
                Types.INTEGER);
        row.setString(8, reason instanceof Waived waived ? waived.reason() : null);
        row.setString(9, reason instanceof Waived waived ? waived.approver() : null);
        CountryCode country = reason instanceof DataMissing missing ? missing.country() : null;
        row.setString(10, country == null ? null : country.name());
        row.setObject(11, reason instanceof AlreadyInvoiced billed ? billed.run() : null);
        row.setObject(
                12, reason instanceof AlreadyInvoiced billed ? billed.number().sequence() : null, Types.INTEGER);
    }

    void writeStretches(FeeRunId run, List<Stretch> stretches) {
        jdbc.batchUpdate(
                "insert into membership.fee_run_stretch (run_id, first_position, after_member, fees) values (?, ?, ?, ?)",
                stretches,
                BATCH,
                (row, stretch) -> {
                    row.setObject(1, run.value());
                    row.setLong(2, stretch.firstPosition());
                    row.setObject(
                            3, stretch.after() == null ? null : stretch.after().value());
                    row.setInt(4, stretch.fees());
                });
    }

    void writeTotals(FeeRunId run, Tally tally) {
        writeTotals(
                run,
                Dimension.EXCLUDED,
                tally.excluded().entrySet().stream()
                        .map(it -> new GroupTotal(it.getKey().name(), it.getValue(), Money.zero(CurrencyUnit.USD)))
                        .toList());
        writeTotals(run, Dimension.CATEGORY, tally.byCategory());
        writeTotals(run, Dimension.REGION, tally.byRegion());
    }

    private void writeTotals(FeeRunId run, Dimension dimension, List<GroupTotal> totals) {
        jdbc.batchUpdate("""
                insert into membership.fee_run_total (run_id, dimension, group_key, members, amount)
                values (?, ?, ?, ?, ?)""", totals, BATCH, (row, total) -> {
            row.setObject(1, run.value());
            row.setString(2, dimension.name());
            row.setString(3, total.key());
            row.setLong(4, total.members());
            row.setBigDecimal(5, total.total().getAmount());
        });
    }

    /** What a preview comes to; its exclusions are counted once and not for each look at the run. */
    Totals totals(FeeRunId run) {
        Map<Kind, Long> excluded = new EnumMap<>(Kind.class);
        List<GroupTotal> byCategory = new ArrayList<>();
        List<GroupTotal> byRegion = new ArrayList<>();
        jdbc.query(
                """
                select dimension, group_key, members, amount from membership.fee_run_total
                where run_id = ?
                order by dimension, case group_key when 'NONE' then 1 when '' then 2 else 0 end, group_key""",
                row -> {
                    GroupTotal total = new GroupTotal(
                            row.getString("group_key"),
                            row.getLong("members"),
                            Money.of(CurrencyUnit.USD, row.getBigDecimal("amount")));
                    switch (Dimension.valueOf(row.getString("dimension"))) {
                        case EXCLUDED -> excluded.put(Kind.valueOf(total.key()), total.members());
                        case CATEGORY -> byCategory.add(total);
                        case REGION -> byRegion.add(total);
                    }
                },
                run.value());
        return new Totals(excluded, byCategory, byRegion);
    }

    /** The stretches that hold the fees from one position to before another. */
    List<Stretch> stretches(FeeRunId run, long from, long to) {
        return jdbc.query(
                """
                select first_position, after_member, fees from membership.fee_run_stretch
                where run_id = ? and first_position > ? and first_position < ? and first_position + fees > ?
                order by first_position""",
                (row, number) -> {
                    UUID after = row.getObject("after_member", UUID.class);
                    return new Stretch(
                            row.getLong("first_position"),
                            after == null ? null : new MemberId(after),
                            row.getInt("fees"));
                },
                run.value(),
                from - FeeRunPass.BLOCK,
                to,
                from);
    }

    /** Exclusions of one kind, or of all, in the order of the members within each kind. */
    List<Exclusion> exclusions(FeeRunId run, int year, @Nullable Kind kind, int offset, int limit) {
        return jdbc.query(
                """
                select * from membership.fee_run_exclusion
                where run_id = ? and reason between ? and ?
                order by run_id, reason, position limit ? offset ?""",
                (row, number) -> exclusion(row, year),
                run.value(),
                kind == null ? "A" : kind.name(),
                kind == null ? "ZZ" : kind.name(),
                limit,
                offset);
    }

    /** The next part of the same list of all kinds. */
    List<Exclusion> exclusionsAfter(FeeRunId run, int year, Exclusion.Position last, int limit) {
        return jdbc.query(
                """
                select * from membership.fee_run_exclusion
                where run_id = ? and reason >= ? and (reason > ? or position > ?)
                order by run_id, reason, position limit ?""",
                (row, number) -> exclusion(row, year),
                run.value(),
                last.kind().name(),
                last.kind().name(),
                last.place(),
                limit);
    }

    private static Exclusion exclusion(ResultSet row, int year) throws SQLException {
        return new Exclusion(
                row.getLong("position"),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("member_name"),
                MembershipCategory.valueOf(row.getString("category")),
                reason(row, year));
    }

    private static ExclusionReason reason(ResultSet row, int year) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("reason"));
        return switch (kind) {
            case LEFT -> new Left(row.getInt("in_year"));
            case JOINED_LATER -> new JoinedLater(row.getInt("in_year"));
            case SUSPENDED -> new Suspended(row.getInt("in_year"));
            case MERGED -> new Merged(row.getInt("in_year"));
            case NOT_DOCUMENTED -> new NotDocumented(row.getObject("in_year", Integer.class));
            case WAIVED -> new Waived(row.getString("words"), row.getString("person"));
            case NO_FEE -> new NoFee();
            case ALREADY_INVOICED ->
                new AlreadyInvoiced(
                        row.getObject("billed_by", UUID.class), new InvoiceNumber(year, row.getInt("billed_sequence")));
            case COUNTRY_UNKNOWN, COUNTRY_NOT_IN_EDITION, NO_GDP, NO_POPULATION, NO_EMPLOYEES, NO_SCHEDULE ->
                new DataMissing(
                        kind, CountryCode.getByCode(row.getString("country")), row.getObject("in_year", Integer.class));
        };
    }
}
