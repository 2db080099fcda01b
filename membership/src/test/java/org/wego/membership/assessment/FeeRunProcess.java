package org.wego.membership.assessment;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.economy.EditionId;

/**
 * A process that issues the fees of one year after the other, to the last that it is told, on a database file or server.
 * Started again after it was killed it goes on; the start-up takes care of the run that was interrupted.
 */
final class FeeRunProcess {

    static final int MEMBERS = 4_000;
    static final int FIRST_YEAR = 2012;
    static final String AT_WORK = "at work";

    private FeeRunProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (MembershipHouse house = open(arguments[0])) {
            say(AT_WORK);
            issue(house, Integer.parseInt(arguments[1]));
        }
    }

    /** To this year; those that are issued already are left alone. */
    static void issue(MembershipHouse house, int lastYear) {
        JdbcTemplate jdbc = house.the(JdbcTemplate.class);
        List<EditionId> editions = jdbc.query(
                "select id from membership.edition",
                (row, number) -> new EditionId(row.getObject("id", java.util.UUID.class)));
        Runs runs = new Runs(house.the(FeeRuns.class));
        for (int year = FIRST_YEAR; year <= lastYear; year++) {
            issue(runs, jdbc, year, editions.getFirst());
        }
    }

    private static MembershipHouse open(String database) {
        return database.startsWith("jdbc:")
                ? MembershipHouse.on(database, "postgres")
                : MembershipHouse.onH2(Path.of(database));
    }

    /** Confirms what waits to be confirmed; whatever was confirmed before the process died goes on by itself. */
    private static void issue(Runs runs, JdbcTemplate jdbc, int year, EditionId edition) {
        boolean issued = jdbc.queryForObject(
                        "select count(*) from membership.fee_run where fee_year = ? and state = 'ISSUED'",
                        Integer.class,
                        year)
                > 0;
        if (!issued) {
            FeeRunId run = runs.facade().start(year, edition).run();
            FeeRunDetails now = runs.until(
                    run,
                    it -> it.state() == FeeRunState.PREVIEWED
                            || it.state() == FeeRunState.ISSUED
                            || it.state() == FeeRunState.ISSUING);
            if (now.state() == FeeRunState.PREVIEWED) {
                runs.issue(now);
            }
            runs.await(run, FeeRunState.ISSUED);
        }
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
