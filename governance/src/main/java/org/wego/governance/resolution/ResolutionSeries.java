package org.wego.governance.resolution;

import java.util.Optional;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out numbers. Each body has one counter row a year and kind, locked until the transaction of the caller ends: a
 * number is taken if and only if the resolution that bears it is committed, so none is missing and none is given twice.
 */
@Component
class ResolutionSeries {

    private static final String SERIES = " where body = ? and adoption_year = ? and kind = ?";

    private final JdbcClient jdbc;

    ResolutionSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next place in the series. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(DecidingBody body, int year, ResolutionKind kind) {
        int last = lock(body, year, kind).orElseGet(() -> open(body, year, kind));
        int taken = jdbc.sql(
                        "update governance.resolution_series set last_sequence = ?" + SERIES + " and last_sequence = ?")
                .params(last + 1, body.name(), year, kind.name(), last)
                .update();
        if (taken != 1) {
            throw new CannotAcquireLockException("The counter of " + body + " " + year + " moved while it was locked");
        }
        return last + 1;
    }

    private Optional<Integer> lock(DecidingBody body, int year, ResolutionKind kind) {
        return jdbc.sql("select last_sequence from governance.resolution_series" + SERIES + " for update")
                .params(body.name(), year, kind.name())
                .query(Integer.class)
                .optional();
    }

    /** Whoever opens the year in the same moment waits here for the other's transaction. */
    private int open(DecidingBody body, int year, ResolutionKind kind) {
        jdbc.sql("insert into governance.resolution_series (body, adoption_year, kind, last_sequence)"
                        + " values (?, ?, ?, 0) on conflict do nothing")
                .params(body.name(), year, kind.name())
                .update();
        return lock(body, year, kind).orElseThrow();
    }
}
