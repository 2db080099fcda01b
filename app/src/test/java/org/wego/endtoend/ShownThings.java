package org.wego.endtoend;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.Stated;

/** What stands for the parameters of an address, as its subject states: a thing that the house has something to show of. */
final class ShownThings {

    /** What the links of an application, of a registration and of a reading list end with. */
    static final String SECRET = "A".repeat(43);

    private final JdbcClient database;

    ShownThings(JdbcClient database) {
        this.database = database;
    }

    Object entry() {
        return at("/:entry");
    }

    String compared() {
        return database
                .sql("select id from knowledge.entry where external_id like 'wego-barcelona-%' order by external_id"
                        + " fetch first 3 rows only")
                .query()
                .singleColumn()
                .stream()
                .map(it -> "entry=" + it)
                .collect(Collectors.joining("&"));
    }

    Object program() {
        return at("/:program");
    }

    Object award() {
        return at("/:edition");
    }

    Object cluster() {
        return at("/:cluster");
    }

    Object joinedCluster() {
        return one("select id from programs.thematic_cluster where name = 'Smart Government'");
    }

    Object decidedProject() {
        return one("select id from programs.project where subject = 'Civic Participation System'");
    }

    Object project() {
        return at("/:project");
    }

    Object event() {
        return at("/:event");
    }

    Object meeting() {
        return at("/:meeting");
    }

    Object seoul() {
        return at("/:member");
    }

    Object at(String beginning) {
        return one(Stated.SHOWN.all().get(beginning));
    }

    Object run(int year) {
        return one("select id from membership.fee_run where fee_year = " + year);
    }

    private Object one(String sql) {
        return database.sql(sql).query().singleValue();
    }
}
