package org.wego.membership.joining.rule;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.fee.FirstYear;

/** The rules, each in force from its day until that of the next one: rows are only ever added. */
@Component
public class JoiningRules {

    private static final String RULE = "select valid_from, body, first_year, source from membership.joining_rule";

    private static final RowMapper<JoiningRule> ROW = (row, _) -> new JoiningRule(
            row.getObject(1, LocalDate.class),
            ApprovingBody.valueOf(row.getString(2)),
            FirstYear.valueOf(row.getString(3)),
            row.getString(4));

    private final JdbcClient jdbc;

    JoiningRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule of a day; before the first one that is known, the first one. */
    public JoiningRule on(LocalDate day) {
        return jdbc.sql(RULE + """
                         order by case when valid_from <= :day then 0 else 1 end,
                            case when valid_from <= :day then valid_from end desc, valid_from
                        limit 1""").param("day", day).query(ROW).single();
    }

    /** All of them, the latest first; a handful. */
    List<JoiningRule> all() {
        return jdbc.sql(RULE + " order by valid_from desc").query(ROW).list();
    }

    void add(JoiningRule rule) {
        jdbc.sql("insert into membership.joining_rule (valid_from, body, first_year, source) values (?, ?, ?, ?)")
                .params(rule.from(), rule.body().name(), rule.firstYear().name(), rule.source())
                .update();
    }
}
