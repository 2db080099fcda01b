package org.wego.membership.receivable;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.PersonUse;

/** Whoever was invoiced or has paid stays on record, and takes its account along when two records of it become one. */
@Component
class PeopleWhoOwe implements PersonUse {

    private static final List<String> TABLES = List.of("invoice", "posting", "payment", "credit_note", "reminder");

    private final JdbcClient jdbc;

    PeopleWhoOwe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean needs(PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from membership.invoice where person_id = :person)
                            or exists (select 1 from membership.payment where person_id = :person)""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        TABLES.forEach(table -> jdbc.sql("update membership." + table + " set person_id = ? where person_id = ?")
                .params(to.value(), from.value())
                .update());
    }
}
