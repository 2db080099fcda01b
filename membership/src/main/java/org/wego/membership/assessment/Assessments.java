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
import org.springframework.stereotype.Component;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.fee.Band;
import org.wego.membership.fee.FeeScheduleId;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.Region;
import org.wego.membership.organisation.SizeFigure;

/** The frozen fees. They are inserted in batches and never changed; only those never invoiced can be taken back. */
@Component
class Assessments {

    private static final int BATCH = 1_000;
    private static final String FEE = """
            select fee.*, block.first_sequence
            from membership.assessment fee
            left join membership.fee_run_block block
              on block.run_id = fee.run_id and block.block = fee.position / %d
            """.formatted(FeeRunPass.BLOCK);

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
                    schedule_name, size_value, size_year, size_source, size_from, size_to, gdp_value, gdp_year,
                    gdp_estimate, gdp_from, gdp_to, edition_id, edition_name, full_amount, concession_reason,
                    concession_approver, amount, currency)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fees, BATCH, Assessments::write);
    }

    /** Takes back the fees from a position on; they have not been invoiced. */
    void discardFrom(FeeRunId run, long position) {
        jdbc.update("delete from membership.assessment where run_id = ? and position >= ?", run.value(), position);
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

    /** Whether another run has invoiced anybody for the year. */
    boolean anyElsewhere(int year, FeeRunId run) {
        return !jdbc.queryForList(
                        "select 1 from membership.fee_run where fee_year = ? and id <> ? and invoiced > 0 limit 1",
                        Integer.class,
                        year,
                        run.value())
                .isEmpty();
    }

    /** Which of the members another run has invoiced for the year, and by which number. */
    Map<MemberId, ExclusionReason.AlreadyInvoiced> invoicedElsewhere(
            int year, FeeRunId run, Collection<MemberId> members) {
        Map<MemberId, ExclusionReason.AlreadyInvoiced> found = new HashMap<>();
        if (members.isEmpty()) {
            return found;
        }
        named.query(
                """
                select fee.member_id, fee.run_id, block.first_sequence, fee.position
                from membership.assessment fee
                join membership.fee_run_block block
                  on block.run_id = fee.run_id and block.block = fee.position / %d
                where fee.member_id in (:members) and fee.fee_year = :year and fee.run_id <> :run""".formatted(FeeRunPass.BLOCK),
                Map.of("members", ids(members), "year", year, "run", run.value()),
                row -> {
                    found.put(
                            new MemberId(row.getObject("member_id", UUID.class)),
                            new ExclusionReason.AlreadyInvoiced(
                                    new FeeRunId(row.getObject("run_id", UUID.class)),
                                    number(year, row.getInt("first_sequence"), row.getLong("position"))));
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
        SizeFigure size = fee.size();
        Band sizeBand = fee.sizeBand();
        GdpFigure gdp = fee.gdp();
        Band gdpBand = fee.gdpBand();
        row.setObject(1, fee.id());
        row.setObject(2, fee.run().value());
        row.setLong(3, fee.position());
        row.setObject(4, fee.member().value());
        row.setInt(5, fee.year());
        row.setString(6, fee.name());
        row.setString(7, fee.category().name());
        row.setString(8, fee.country() == null ? null : fee.country().name());
        row.setString(9, fee.region() == null ? null : fee.region().name());
        row.setObject(10, fee.schedule() == null ? null : fee.schedule().value());
        row.setString(11, fee.scheduleName());
        row.setObject(12, size == null ? null : size.value(), Types.BIGINT);
        row.setObject(13, size == null ? null : size.year(), Types.INTEGER);
        row.setString(14, size == null ? null : size.source());
        row.setObject(15, sizeBand == null ? null : sizeBand.from(), Types.BIGINT);
        row.setObject(16, sizeBand == null ? null : sizeBand.to(), Types.BIGINT);
        row.setBigDecimal(17, gdp == null ? null : gdp.value());
        row.setObject(18, gdp == null ? null : gdp.year(), Types.INTEGER);
        row.setObject(19, gdp == null ? null : gdp.estimate(), Types.BOOLEAN);
        row.setObject(20, gdpBand == null ? null : gdpBand.from(), Types.BIGINT);
        row.setObject(21, gdpBand == null ? null : gdpBand.to(), Types.BIGINT);
        row.setObject(22, fee.edition() == null ? null : fee.edition().value());
        row.setString(23, fee.editionName());
        row.setBigDecimal(24, fee.full() == null ? null : fee.full().getAmount());
        row.setString(25, fee.concessionReason());
        row.setString(26, fee.concessionApprover());
        row.setBigDecimal(27, fee.amount().getAmount());
        row.setString(28, fee.amount().getCurrencyUnit().getCode());
    }

    private static Assessment read(ResultSet row) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        String region = row.getString("region");
        CountryCode country = CountryCode.getByCode(row.getString("country"));
        int year = row.getInt("fee_year");
        long position = row.getLong("position");
        UUID schedule = row.getObject("schedule_id", UUID.class);
        BigDecimal full = row.getBigDecimal("full_amount");
        UUID edition = row.getObject("edition_id", UUID.class);
        Integer firstSequence = row.getObject("first_sequence", Integer.class);
        return new Assessment(
                row.getObject("id", UUID.class),
                new FeeRunId(row.getObject("run_id", UUID.class)),
                position,
                new MemberId(row.getObject("member_id", UUID.class)),
                year,
                row.getString("member_name"),
                MembershipCategory.valueOf(row.getString("category")),
                country,
                region == null ? null : Region.valueOf(region),
                schedule == null ? null : new FeeScheduleId(schedule),
                row.getString("schedule_name"),
                size(row),
                band(row, "size_from", "size_to"),
                country == null ? null : gdp(row, country),
                band(row, "gdp_from", "gdp_to"),
                edition == null ? null : new EditionId(edition),
                row.getString("edition_name"),
                full == null ? null : Money.of(currency, full),
                row.getString("concession_reason"),
                row.getString("concession_approver"),
                Money.of(currency, row.getBigDecimal("amount")),
                firstSequence == null ? null : number(year, firstSequence, position));
    }

    private static InvoiceNumber number(int year, int firstSequence, long position) {
        return new InvoiceNumber(year, firstSequence + (int) (position % FeeRunPass.BLOCK));
    }

    private static @Nullable SizeFigure size(ResultSet row) throws SQLException {
        Long value = row.getObject("size_value", Long.class);
        return value == null ? null : new SizeFigure(row.getInt("size_year"), value, row.getString("size_source"));
    }

    private static @Nullable GdpFigure gdp(ResultSet row, CountryCode country) throws SQLException {
        BigDecimal value = row.getBigDecimal("gdp_value");
        return value == null
                ? null
                : new GdpFigure(country, row.getInt("gdp_year"), value, row.getBoolean("gdp_estimate"));
    }

    private static @Nullable Band band(ResultSet row, String from, String to) throws SQLException {
        Long first = row.getObject(from, Long.class);
        return first == null ? null : new Band(first, row.getObject(to, Long.class));
    }

    private static List<UUID> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }
}
