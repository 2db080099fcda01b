package org.wego.membership.invoicing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out numbers. Each fee year has one counter row, locked until the transaction of the caller ends: a number is
 * taken if and only if the invoice that bears it is committed, so none is missing and none is given twice.
 */
@Component
class InvoiceSeries {

    private final JdbcClient jdbc;

    InvoiceSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next numbers of the year, as many as asked for, without a gap between them. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<InvoiceNumber> take(int feeYear, int count) {
        int last = lock(feeYear).orElseGet(() -> open(feeYear));
        int taken = jdbc.sql(
                        "update membership.invoice_series set last_sequence = ? where fee_year = ? and last_sequence = ?")
                .params(Math.addExact(last, count), feeYear, last)
                .update();
        if (taken != 1) {
            throw new CannotAcquireLockException("The counter of " + feeYear + " moved while it was locked");
        }
        return IntStream.rangeClosed(last + 1, last + count)
                .mapToObj(sequence -> new InvoiceNumber(feeYear, sequence))
                .toList();
    }

    /** Lets nobody else take numbers of the year until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(int feeYear) {
        if (lock(feeYear).isEmpty()) {
            open(feeYear);
        }
    }

    private Optional<Integer> lock(int feeYear) {
        return jdbc.sql("select last_sequence from membership.invoice_series where fee_year = ? for update")
                .param(feeYear)
                .query(Integer.class)
                .optional();
    }

    /** Whoever opens the year in the same moment waits here for the other's transaction. */
    private int open(int feeYear) {
        jdbc.sql("insert into membership.invoice_series (fee_year, last_sequence) values (?, 0) on conflict do nothing")
                .param(feeYear)
                .update();
        return lock(feeYear).orElseThrow();
    }
}
