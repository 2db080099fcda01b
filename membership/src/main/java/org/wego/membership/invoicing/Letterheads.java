package org.wego.membership.invoicing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each letterhead that invoices were sent under, once. */
@Component
class Letterheads {

    private final JdbcClient jdbc;

    Letterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id under which the letterhead is kept, from now on if it was not. */
    UUID keep(Letterhead letterhead) {
        String lines = String.join("\n", letterhead.lines());
        UUID id = UUID.nameUUIDFromBytes((letterhead.name() + "\n" + lines).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert into membership.letterhead (id, name, address_lines) values (?, ?, ?) on conflict do nothing")
                .params(id, letterhead.name(), lines)
                .update();
        return id;
    }
}
