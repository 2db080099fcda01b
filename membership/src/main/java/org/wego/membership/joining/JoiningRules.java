package org.wego.membership.joining;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.joining.rule.JoiningRule;

/** The rule in force on a day. */
@Component
class JoiningRules {

    private final JdbcClient jdbc;

    JoiningRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule of a day; before the first one that is known, the first one. */
    JoiningRule on(LocalDate day) {
        return jdbc.sql("""
                        select valid_from, body, first_year, source from membership.joining_rule
                        order by case when valid_from <= :day then 0 else 1 end,
                            case when valid_from <= :day then valid_from end desc, valid_from
                        limit 1""")
                .param("day", day)
                .query((row, _) -> new JoiningRule(
                        row.getObject(1, LocalDate.class),
                        ApprovingBody.valueOf(row.getString(2)),
                        FirstYear.valueOf(row.getString(3)),
                        row.getString(4)))
                .single();
    }
}
