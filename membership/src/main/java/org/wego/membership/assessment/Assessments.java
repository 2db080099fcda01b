package org.wego.membership.assessment;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.fee.CountedGdp;
import org.wego.membership.fee.CountedSize;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.schedule.Band;
import org.wego.membership.schedule.FeeScheduleId;

/** The frozen fees. They are inserted in batches and never changed; only those never invoiced can be taken back. */
@Component
class Assessments {

    /**
     * How many fees are invoiced together. Their numbers follow one another, and only the first one is stored: never
     * change it, or issued runs show other numbers.
     */
    static final int NUMBERED_TOGETHER = 1_000;

    private static final int BATCH = 1_000;
    private static final String FEE = """
            select fee.*, block.first_sequence
            from membership.assessment fee
            left join membership.fee_run_block block
              on block.run_id = fee.run_id and block.block = fee.position / %d
            """.formatted(NUMBERED_TOGETHER);

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    Assessments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    void insert(List<Assessment> fees) {
        jdbc.batchUpdate("""
                insert into membership.assessment (
                    id, run_id, position, member_id, fee_year, member_name, category, country, region, schedule_id,
                    schedule_name, size_kind, size_value, size_year, size_source, size_from, size_to, gdp_value, gdp_year,
                    gdp_estimate, gdp_from, gdp_to, edition_id, edition_name, full_amount, concession_reason,
                    concession_approver, amount, currency, application_id, twelfths)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fees, BATCH, Assessments::write);
    }

    /** Takes back the fees from a position on; they have not been invoiced. */
    void discardFrom(FeeRunId run, long position) {
        jdbc.update("delete from membership.assessment where run_id = ? and position >= ?", run.value(), position);
    }

    /** For a million fees this takes a while; whoever cancelled does not have to wait for it. */
    @ApplicationModuleListener
    void takeBack(FeeRuns.Cancelled run) {
        discardFrom(run.run(), run.invoiced());
    }

    /** Does the same for cancelled runs of a year that still have such fees. */
    void makeRoom(int year) {
        Map<FeeRunId, Long> cancelled = new HashMap<>();
        jdbc.query(
                "select id, invoiced from membership.fee_run where fee_year = ? and state = 'CANCELLED'",
                row -> {
                    cancelled.put(new FeeRunId(row.getObject("id", UUID.class)), row.getLong("invoiced"));
                },
                year);
        cancelled.forEach(this::discardFrom);
    }

    /** Fees of a run from a position on. */
    List<Assessment> page(FeeRunId run, long from, int limit) {
        return jdbc.query(
                FEE + "where fee.run_id = ? and fee.position >= ? and fee.position < ? order by fee.position",
                (row, number) -> read(row),
                run.value(),
                from,
                from + limit);
    }

    /** The fees that some members have in a run. */
    List<Assessment> of(FeeRunId run, int year, Collection<MemberId> members) {
        return members.isEmpty()
                ? List.of()
                : named.query(
                        FEE + """
                        where fee.member_id in (:members) and fee.fee_year = :year and fee.run_id = :run
                        order by fee.position""",
                        Map.of("members", ids(members), "year", year, "run", run.value()),
                        (row, number) -> read(row));
    }

    /** Notes the numbers that a block of fees got, which follow one another. */
    void noteNumbers(FeeRunId run, long block, List<InvoiceNumber> numbers) {
        int first = numbers.getFirst().sequence();
        if (numbers.getLast().sequence() != first + numbers.size() - 1) {
            throw new IllegalStateException("The invoice numbers of a block have a gap: " + numbers);
        }
        jdbc.update(
                "insert into membership.fee_run_block (run_id, block, first_sequence) values (?, ?, ?)",
                run.value(),
                block,
                first);
    }

    /** Whether anybody was invoiced for the year, by whatever asked for it. */
    boolean anyInvoiced(int year) {
        return !jdbc.queryForList(
                        "select 1 from membership.invoice_series where fee_year = ? and last_sequence > 0",
                        Integer.class,
                        year)
                .isEmpty();
    }

    /** Which of the members have an invoice of the year that is not of this run, and by which number. */
    Map<MemberId, ExclusionReason.AlreadyInvoiced> invoicedElsewhere(
            int year, FeeRunId run, Collection<MemberId> members) {
        Map<MemberId, ExclusionReason.AlreadyInvoiced> found = new HashMap<>();
        if (members.isEmpty()) {
            return found;
        }
        // by member: right after a run PostgreSQL still believes that the year has few invoices, and would look through
        // them all
        named.query("""
                select member_id, run_id, sequence from membership.invoice
                where member_id in (:members) and fee_year + 0 = :year and subject = 'MEMBERSHIP_FEE'
                    and replaces_year is null and (run_id is null or run_id <> :run)""", Map.of("members", ids(members), "year", year, "run", run.value()), row -> {
            found.put(
                    new MemberId(row.getObject("member_id", UUID.class)),
                    new ExclusionReason.AlreadyInvoiced(
                            row.getObject("run_id", UUID.class), new InvoiceNumber(year, row.getInt("sequence"))));
        });
        return found;
    }

    /** What the members were assessed for a year. */
    Map<MemberId, Money> amounts(int year, Collection<MemberId> members) {
        Map<MemberId, Money> amounts = new HashMap<>();
        if (members.isEmpty()) {
            return amounts;
        }
        named.query("""
                select member_id, currency, amount from membership.assessment
                where member_id in (:members) and fee_year = :year""", Map.of("members", ids(members), "year", year), row -> {
            amounts.put(
                    new MemberId(row.getObject("member_id", UUID.class)),
                    Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")));
        });
        return amounts;
    }

    private static void write(PreparedStatement row, Assessment fee) throws SQLException {
        row.setObject(1, fee.id());
        row.setObject(2, fee.origin() instanceof InvoiceOrigin.FeeRun(UUID run) ? run : null);
        row.setLong(3, fee.position());
        row.setObject(4, fee.member().value());
        row.setInt(5, fee.year());
        row.setString(6, fee.name());
        row.setString(7, fee.category().name());
        row.setString(8, fee.country() == null ? null : fee.country().name());
        row.setString(9, fee.region() == null ? null : fee.region().name());
        FeeExplanation why = fee.why();
        row.setObject(10, why == null ? null : why.schedule().value());
        row.setString(11, why == null ? null : why.scheduleName());
        CountedSize size = why == null ? null : why.size();
        row.setString(12, size == null ? null : size.kind().name());
        row.setObject(13, size == null ? null : size.figure().value(), Types.BIGINT);
        row.setObject(14, size == null ? null : size.figure().year(), Types.INTEGER);
        row.setString(15, size == null ? null : size.figure().source());
        row.setObject(16, size == null ? null : size.band().from(), Types.BIGINT);
        row.setObject(17, size == null ? null : size.band().to(), Types.BIGINT);
        CountedGdp gdp = why == null ? null : why.gdp();
        row.setBigDecimal(18, gdp == null ? null : gdp.figure().value());
        row.setObject(19, gdp == null ? null : gdp.figure().year(), Types.INTEGER);
        row.setObject(20, gdp == null ? null : gdp.figure().estimate(), Types.BOOLEAN);
        row.setObject(21, gdp == null ? null : gdp.band().from(), Types.BIGINT);
        row.setObject(22, gdp == null ? null : gdp.band().to(), Types.BIGINT);
        row.setObject(23, gdp == null ? null : gdp.edition().value());
        row.setString(24, gdp == null ? null : gdp.editionName());
        row.setBigDecimal(25, fee.full() == null ? null : fee.full().getAmount());
        row.setString(26, fee.concessionReason());
        row.setString(27, fee.concessionApprover());
        row.setBigDecimal(28, fee.amount().getAmount());
        row.setString(29, fee.amount().getCurrencyUnit().getCode());
        row.setObject(30, fee.origin() instanceof InvoiceOrigin.Application(UUID application) ? application : null);
        row.setObject(31, fee.twelfths(), Types.INTEGER);
    }

    private static Assessment read(ResultSet row) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        MembershipCategory category = MembershipCategory.valueOf(row.getString("category"));
        CountryCode country = CountryCode.getByCode(row.getString("country"));
        String region = row.getString("region");
        int year = row.getInt("fee_year");
        long position = row.getLong("position");
        BigDecimal full = row.getBigDecimal("full_amount");
        Integer firstSequence = row.getObject("first_sequence", Integer.class);
        return new Assessment(
                row.getObject("id", UUID.class),
                new InvoiceOrigin.FeeRun(row.getObject("run_id", UUID.class)),
                position,
                new MemberId(row.getObject("member_id", UUID.class)),
                year,
                row.getString("member_name"),
                category,
                country,
                region == null ? null : Region.valueOf(region),
                why(row, category, country),
                full == null ? null : Money.of(currency, full),
                row.getString("concession_reason"),
                row.getString("concession_approver"),
                row.getObject("twelfths", Integer.class),
                Money.of(currency, row.getBigDecimal("amount")),
                firstSequence == null ? null : number(year, firstSequence, position));
    }

    private static @Nullable FeeExplanation why(
            ResultSet row, MembershipCategory category, @Nullable CountryCode country) throws SQLException {
        UUID schedule = row.getObject("schedule_id", UUID.class);
        return schedule == null
                ? null
                : new FeeExplanation(
                        new FeeScheduleId(schedule),
                        row.getString("schedule_name"),
                        category,
                        size(row),
                        country == null ? null : gdp(row, country));
    }

    private static InvoiceNumber number(int year, int firstSequence, long position) {
        return new InvoiceNumber(year, firstSequence + (int) (position % NUMBERED_TOGETHER));
    }

    private static @Nullable CountedSize size(ResultSet row) throws SQLException {
        String kind = row.getString("size_kind");
        return kind == null
                ? null
                : new CountedSize(
                        SizeKind.valueOf(kind),
                        new SizeFigure(
                                row.getInt("size_year"), row.getLong("size_value"), row.getString("size_source")),
                        band(row, "size_from", "size_to"));
    }

    private static @Nullable CountedGdp gdp(ResultSet row, CountryCode country) throws SQLException {
        UUID edition = row.getObject("edition_id", UUID.class);
        return edition == null
                ? null
                : new CountedGdp(
                        new GdpFigure(
                                country,
                                row.getInt("gdp_year"),
                                row.getBigDecimal("gdp_value"),
                                row.getBoolean("gdp_estimate")),
                        band(row, "gdp_from", "gdp_to"),
                        new EditionId(edition),
                        row.getString("edition_name"));
    }

    private static Band band(ResultSet row, String from, String to) throws SQLException {
        return new Band(row.getLong(from), row.getObject(to, Long.class));
    }

    private static List<UUID> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }
}
