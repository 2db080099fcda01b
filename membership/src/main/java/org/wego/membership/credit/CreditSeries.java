package org.wego.membership.credit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the numbers of credit notes as those of invoices are: taken if and only if the credit note is committed. */
@Component
class CreditSeries {

    private final JdbcClient jdbc;

    CreditSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the year, whose counter nobody else gets until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    CreditNumber take(int year) {
        int next = lock(year).orElseGet(() -> open(year)) + 1;
        jdbc.sql("update membership.credit_series set last_sequence = ? where credit_year = ?")
                .params(next, year)
                .update();
        return new CreditNumber(year, next);
    }

    private Optional<Integer> lock(int year) {
        return jdbc.sql("select last_sequence from membership.credit_series where credit_year = ? for update")
                .param(year)
                .query(Integer.class)
                .optional();
    }

    /** Whoever opens the year in the same moment waits here for the other's transaction. */
    private int open(int year) {
        jdbc.sql(
                        "insert into membership.credit_series (credit_year, last_sequence) values (?, 0) on conflict do nothing")
                .param(year)
                .update();
        return lock(year).orElseThrow();
    }
}
