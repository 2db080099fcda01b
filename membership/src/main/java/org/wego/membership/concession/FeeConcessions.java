package org.wego.membership.concession;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.concession.ConcessionOutcome.Done;
import org.wego.membership.concession.ConcessionOutcome.Field;
import org.wego.membership.concession.ConcessionOutcome.Invalid;
import org.wego.membership.concession.ConcessionOutcome.Unknown;
import org.wego.membership.concession.ConcessionOutcome.YearTaken;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;

/** Grants waivers and fixed amounts, and takes them back. A fee that was assessed already stays what it is. */
@Service
@NamedInterface
public class FeeConcessions {

    /** A member has one concession of a year. */
    private static final Constraint YEAR_OF_A_MEMBER = Constraint.keyOf("concession_year");

    private static final Money MOST = Money.of(CurrencyUnit.USD, 1_000_000);

    private final GrantedConcessions granted;
    private final JdbcTemplate rows;
    private final JdbcClient jdbc;
    private final MemberDirectory members;
    private final TransactionTemplate transaction;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    FeeConcessions(
            GrantedConcessions granted,
            JdbcTemplate rows,
            JdbcClient jdbc,
            MemberDirectory members,
            TransactionTemplate transaction,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.granted = granted;
        this.rows = rows;
        this.jdbc = jdbc;
        this.members = members;
        this.transaction = transaction;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    /** Grants a concession; a member has at most one for a fee year. */
    @ForStaff
    public ConcessionOutcome grant(GrantConcession grant) {
        Set<Field> wrong = wrong(grant);
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        return attempt(() -> {
            FeeConcession concession = granted.save(FeeConcession.grant(grant, by(), clock.instant()));
            granted.flush();
            List<Object[]> years = new ArrayList<>();
            for (int year = grant.firstYear(); year <= grant.expires().getYear(); year++) {
                years.add(new Object[] {grant.member().value(), year, concession.getId()});
            }
            rows.batchUpdate(
                    "insert into membership.concession_year (member_id, fee_year, concession_id) values (?, ?, ?)",
                    years);
            report(concession, RecordState.NONE);
            return new Done(new ConcessionId(concession.getId()));
        });
    }

    /** Takes a concession back for all fees that are still to be assessed. */
    @ForStaff
    public ConcessionOutcome withdraw(ConcessionId id, String because) {
        String reason = CleanText.lines(because);
        if (reason.isEmpty() || reason.length() > GrantConcession.LONGEST_REASON) {
            return new Invalid(EnumSet.of(Field.REASON));
        }
        return attempt(() -> granted.findById(id.value())
                .<ConcessionOutcome>map(concession -> {
                    RecordState before = concession.state();
                    if (!concession.withdraw(reason, by(), clock.instant())) {
                        return new Unknown();
                    }
                    granted.flush();
                    report(concession, before);
                    rows.update("delete from membership.concession_year where concession_id = ?", id.value());
                    return new Done(id);
                })
                .orElseGet(Unknown::new));
    }

    /** The newest that were ever granted to a member, which the member may read as well. */
    @ForStaffOrOwn
    public List<ConcessionSummary> of(MemberId member, int limit) {
        return find(member, null, 0, limit);
    }

    /** All that were ever granted, the newest first; those of one member or that hold for one fee year where given. */
    @ForStaff
    public List<ConcessionSummary> find(@Nullable MemberId member, @Nullable Integer feeYear, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("""
                        select c.id, c.member_id, m.name, c.amount, c.reason, c.approver, c.first_year, c.expires,
                            c.granted_by, c.granted_at, c.withdrawn_by, c.withdrawn_at, c.withdrawn_because
                        from membership.concession c join membership.member m on m.id = c.member_id"""
                        + where(member, feeYear, parameters)
                        + " order by c.granted_at desc, c.id desc limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    /** How many {@link #find} would list in all. */
    @ForStaff
    public int count(@Nullable MemberId member, @Nullable Integer feeYear) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(member, feeYear, parameters);
        return jdbc.sql("select count(*) from membership.concession c" + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String where(@Nullable MemberId member, @Nullable Integer feeYear, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (member != null) {
            conditions.add("c.member_id = :member");
            parameters.put("member", member.value());
        }
        if (feeYear != null) {
            conditions.add(
                    "c.id in (select y.concession_id from membership.concession_year y where y.fee_year = :year)");
            parameters.put("year", feeYear);
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void report(FeeConcession concession, RecordState before) {
        MemberId member = concession.member();
        String label = members.names(List.of(member)).getOrDefault(member, member.toString());
        reporting.report("concession", concession.getId(), label, before, concession.state());
    }

    private Set<Field> wrong(GrantConcession grant) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        Money amount = grant.amount();
        if (members.names(List.of(grant.member())).isEmpty()) {
            wrong.add(Field.MEMBER);
        }
        if (amount != null
                && (!amount.getCurrencyUnit().equals(CurrencyUnit.USD)
                        || amount.isNegative()
                        || amount.isGreaterThan(MOST))) {
            wrong.add(Field.AMOUNT);
        }
        if (grant.reason().isEmpty()
                || grant.reason().length() > GrantConcession.LONGEST_REASON
                || !PrintedText.isPrintable(grant.reason())) {
            wrong.add(Field.REASON);
        }
        if (grant.approver().isEmpty() || grant.approver().length() > GrantConcession.LONGEST_APPROVER) {
            wrong.add(Field.APPROVER);
        }
        if (grant.firstYear() < GrantConcession.FIRST_YEAR
                || grant.firstYear() > LocalDate.now(clock).getYear() + GrantConcession.YEARS_AHEAD) {
            wrong.add(Field.FIRST_YEAR);
        } else if (grant.expires().getYear() < grant.firstYear()
                || grant.expires().getYear() >= grant.firstYear() + GrantConcession.MOST_YEARS) {
            wrong.add(Field.EXPIRES);
        }
        return wrong;
    }

    /** In one transaction; the key of the years decides between two who grant at once. */
    private ConcessionOutcome attempt(Supplier<ConcessionOutcome> change) {
        try {
            return transaction.execute(_ -> change.get());
        } catch (OptimisticLockingFailureException withdrawnMeanwhile) {
            return new Unknown();
        } catch (DuplicateKeyException twice) {
            YEAR_OF_A_MEMBER.requireBrokenBy(twice);
            return new YearTaken();
        }
    }

    private static ConcessionSummary summary(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal(4);
        Timestamp withdrawnAt = row.getTimestamp(12);
        return new ConcessionSummary(
                new ConcessionId(row.getObject(1, UUID.class)),
                new MemberId(row.getObject(2, UUID.class)),
                row.getString(3),
                amount == null ? null : Money.of(CurrencyUnit.USD, amount),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getTimestamp(10).toInstant(),
                withdrawnAt == null
                        ? null
                        : new ConcessionSummary.Withdrawal(
                                row.getString(11), withdrawnAt.toInstant(), row.getString(13)));
    }

    private String by() {
        return actor.name();
    }
}
