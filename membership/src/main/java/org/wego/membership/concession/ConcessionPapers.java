package org.wego.membership.concession;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileSubject;
import org.wego.membership.organisation.MemberId;

/** Concessions have papers that prove them, such as the minutes of whoever decided. */
@Component
class ConcessionPapers implements FileSubject {

    private final JdbcClient jdbc;

    ConcessionPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return ConcessionSummary.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return jdbc.sql("""
                        select m.name, m.id from membership.concession c
                        join membership.member m on m.id = c.member_id
                        where c.id = :id""")
                .param("id", id)
                .query((row, _) -> new Filed(row.getString(1), new MemberId(row.getObject(2, UUID.class))))
                .optional();
    }
}
