package org.wego.membership.concession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;

/** The concessions of a fee year, for the slices that assess, which answer for who may ask. */
@Component
public class Concessions {

    private final JdbcClient jdbc;

    Concessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for the fee year, by member. */
    public Map<MemberId, Concession> of(int feeYear) {
        Map<MemberId, Concession> found = new HashMap<>();
        jdbc.sql("""
                        select c.member_id, c.amount, c.reason, c.approver, c.expires
                        from membership.concession_year y join membership.concession c on c.id = y.concession_id
                        where y.fee_year = :year""").param("year", feeYear).query(row -> {
            BigDecimal amount = row.getBigDecimal(2);
            found.put(
                    new MemberId(row.getObject(1, UUID.class)),
                    new Concession(
                            amount == null ? null : Money.of(CurrencyUnit.USD, amount),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, LocalDate.class)));
        });
        return found;
    }
}
